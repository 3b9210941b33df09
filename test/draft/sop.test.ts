import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sopActorId, sopId } from '#domain/ids.ts';
import type { Step } from '#domain/sop.ts';
import { addRow, removeRow, restoreRow } from '#draft/rows.ts';
import { saveStep } from '#draft/sop.ts';
import type { StepEntry } from '#draft/sop.ts';
import { makeWorkspace } from '../make.ts';

const blank: StepEntry = { fields: {}, actors: [], branches: [], requirements: [], outputs: [] };

function makeSop() {
  const workspace = makeWorkspace();
  const { session, projection } = workspace;
  const sop = sopId.parse(addRow(session, 'sops', { title: 'Pengelolaan pengaduan' }));
  const admin = sopActorId.parse(
    addRow(session, 'sopActors', { sopId: sop, title: 'Admin instansi' }),
  );
  const steps = () => projection.current().sops[0]?.steps ?? [];
  function step(at: number): Step {
    const found = steps()[at];
    if (found === undefined) throw new Error(`no step ${String(at)}`);
    return found;
  }
  return { ...workspace, sop, admin, steps, step };
}

const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

test('a step with its actors, lists and ways out is one step of undo', () => {
  const { session, undo, sop, admin, steps, step } = makeSop();
  saveStep(session, sop, null, {
    ...blank,
    fields: { activity: 'Memeriksa laporan', durationValue: 30 },
    actors: [admin],
    requirements: ['Akun LAPOR!', 'Komputer'],
    outputs: ['Laporan tercatat'],
  });
  const made = step(0);
  expect(texts(made.requirements)).toEqual(['Akun LAPOR!', 'Komputer']);
  saveStep(session, sop, made, { ...blank, fields: { activity: 'Mencatat laporan' } });
  expect(step(0)).toMatchObject({ activity: 'Mencatat laporan', durationValue: 30, actors: [] });
  undo.undo();
  expect(steps()).toEqual([made]);
  undo.undo();
  expect(steps()).toEqual([]);
});

test('a new step can be where the step before it goes on', () => {
  const { session, sop, step } = makeSop();
  saveStep(session, sop, null, blank);
  const second = saveStep(session, sop, null, {
    ...blank,
    comesFrom: { step: step(0), label: 'Ya' },
  });
  expect(step(0).branches).toEqual([{ to: second, label: 'Ya' }]);
});

test('a way to a step that is deleted for now is still there when it comes back', () => {
  const { session, sop, step } = makeSop();
  saveStep(session, sop, null, blank);
  saveStep(session, sop, null, { ...blank, comesFrom: { step: step(0), label: '' } });
  const second = step(1).id;
  removeRow(session, 'steps', second);
  saveStep(session, sop, step(0), { ...blank, fields: { activity: 'Memeriksa' } });
  restoreRow(session, 'steps', second);
  expect(step(0).branches).toEqual([{ to: second, label: '' }]);
});

test('a list is saved as written, and what is still in it keeps its row', () => {
  const line = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const lines = fc.array(line, { maxLength: 6 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { session, sop, step } = makeSop();
      saveStep(session, sop, null, { ...blank, outputs: before });
      const old = step(0).outputs;
      saveStep(session, sop, step(0), { ...blank, outputs: after });
      const now = step(0).outputs;
      expect(texts(now)).toEqual(after);
      const kept = new Set(now.map(({ id }) => id));
      for (const text of new Set(before)) {
        const rows = old.filter((item) => item.text === text);
        const wanted = after.filter((each) => each === text).length;
        expect(rows.slice(0, wanted).every(({ id }) => kept.has(id))).toBe(true);
      }
    }),
  );
});
