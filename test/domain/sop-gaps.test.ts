import { expect, test } from 'vitest';
import { saySopGap } from '#copy/sop-gaps.ts';
import { sopActorId, sopId } from '#domain/ids.ts';
import { sopGaps } from '#domain/sop-gaps.ts';
import { totalTime } from '#domain/sop-time.ts';
import type { DurationUnit, StepSymbol } from '#domain/sop.ts';
import { branchChanges } from '#draft/commands.ts';
import { addRow } from '#draft/rows.ts';
import { write } from '#draft/session.ts';
import { saveStep } from '#draft/sop.ts';
import { makeWorkspace } from '../make.ts';

/** A SOP of complete steps with these symbols; `ways` are [from, to, label], by number. */
function gapsOf(
  symbols: readonly StepSymbol[],
  ways: readonly (readonly [number, number, string])[],
) {
  const { session, projection } = makeWorkspace();
  const sop = sopId.parse(addRow(session, 'sops', { title: 'Uji' }));
  const actor = sopActorId.parse(addRow(session, 'sopActors', { sopId: sop, title: 'Admin' }));
  const ids = symbols.map((symbol) =>
    saveStep(session, sop, null, {
      fields: { activity: 'Memeriksa', symbol, durationValue: 5 },
      actors: [actor],
      branches: [],
      requirements: ['Akun'],
      outputs: ['Catatan'],
    }),
  );
  ids.forEach((id, at) => {
    const own = ways.filter(([from]) => from === at + 1);
    const branches = own.flatMap(([, to, label]) => {
      const target = ids[to - 1];
      return target === undefined ? [] : [{ to: target, label }];
    });
    write(session, branchChanges(id, [], branches));
  });
  const [made] = projection.current().sops;
  if (made === undefined) throw new Error('no SOP');
  return sopGaps(made).map(saySopGap);
}

test('a flow from start to end with a named decision lacks nothing', () => {
  expect(
    gapsOf(
      ['terminator', 'decision', 'process', 'terminator'],
      [
        [1, 2, ''],
        [2, 4, 'Ya'],
        [2, 3, 'Tidak'],
        [3, 4, ''],
      ],
    ),
  ).toEqual([]);
});

test('what a flow lacks is said step by step', () => {
  expect(
    gapsOf(
      ['process', 'decision', 'decision', 'process'],
      [
        [2, 3, 'Ya'],
        [3, 1, 'Ya'],
        [3, 2, ''],
      ],
    ),
  ).toEqual([
    'Langkah pertama belum memakai simbol mulai/selesai.',
    'Langkah terakhir belum memakai simbol mulai/selesai.',
    'Langkah 1 belum menyebut langkah berikutnya.',
    'Langkah 2 adalah keputusan dan perlu dua cabang, misalnya Ya dan Tidak.',
    'Langkah 2 tidak dicapai alur dari langkah pertama.',
    'Langkah 3 punya cabang tanpa nama.',
    'Langkah 3 tidak dicapai alur dari langkah pertama.',
    'Langkah 4 tidak dicapai alur dari langkah pertama.',
  ]);
});

test('a SOP begins without actors and steps', () => {
  const { session, projection } = makeWorkspace();
  const sop = sopId.parse(addRow(session, 'sops', { title: 'Uji' }));
  expect(projection.current().sops.flatMap(sopGaps).map(saySopGap)).toEqual([
    'Belum ada pelaksana.',
    'Belum ada langkah.',
  ]);
  saveStep(session, sop, null, {
    fields: { symbol: 'terminator' },
    actors: [],
    branches: [],
    requirements: [],
    outputs: [],
  });
  addRow(session, 'sopActors', { sopId: sop, title: 'Kepala dinas' });
  expect(projection.current().sops.flatMap(sopGaps).map(saySopGap)).toEqual([
    'Langkah 1 belum punya pelaksana.',
    'Langkah 1 belum punya kelengkapan.',
    'Langkah 1 belum punya waktu.',
    'Langkah 1 belum punya keluaran.',
    'Pelaksana Kepala dinas belum mengerjakan langkah mana pun.',
  ]);
});

const lasting = (durationValue: number | null, durationUnit: DurationUnit) => ({
  durationValue,
  durationUnit,
});

test('times add up by kind: minutes become hours, but hours never days', () => {
  const steps = [
    lasting(30, 'minute'),
    lasting(1, 'working-day'),
    lasting(45, 'minute'),
    lasting(10, 'hour'),
    lasting(null, 'hour'),
    lasting(3, 'working-day'),
  ];
  expect(totalTime(steps)).toEqual([
    { value: 4, unit: 'working-day' },
    { value: 11, unit: 'hour' },
    { value: 15, unit: 'minute' },
  ]);
  expect(totalTime([])).toEqual([]);
});
