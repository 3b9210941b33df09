import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { assess } from '#features/assess/feature.ts';
import { answerOf, gateAnswerOf } from '#domain/draft.ts';
import { gateId, indicatorId } from '#domain/ids.ts';
import { plainText } from '#domain/rich-text.ts';
import { attachEvidence } from '#draft/attach.ts';
import { saveAnswer, saveProfile } from '#draft/commands.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { showFeature } from '../show-feature.tsx';

const first = indicatorId.parse('X1');
const second = indicatorId.parse('X2');
const gate = gateId.parse('Z1');

let shown: Awaited<ReturnType<typeof showFeature>> | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

async function show(path: string, fill?: (workspace: Workspace) => void) {
  shown = await showFeature(assess, path, fill === undefined ? {} : { fill });
  return shown;
}

const answer = ({ projection }: Workspace, id = first) => answerOf(projection.current(), id);
const narrative = (workspace: Workspace, id = first) => plainText(answer(workspace, id).narrative);
const editor = () => screen.findByRole('textbox', { name: 'Narasi' });

async function write(text: string): Promise<void> {
  await userEvent.click(await editor());
  await userEvent.keyboard(text);
}

test('zero is an answer, an untouched indicator is none, and clearing takes the answer back', async () => {
  const { workspace } = await show('penilaian/X1');
  expect(await screen.findByText(/Belum dinilai/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /Uraian X1 tingkat 0/ }));
  expect(answer(workspace).level).toBe(0);
  expect(screen.getByText('Dinilai: tingkat 0.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Kosongkan pilihan' }));
  expect(answer(workspace).level).toBeNull();
});

test('arrow keys move through the levels, highest first', async () => {
  const { workspace } = await show('penilaian/X1');
  const levels = await screen.findAllByRole('radio');
  expect(levels.map((level) => level.getAttribute('value'))).toEqual([
    '5',
    '4',
    '3',
    '2',
    '1',
    '0',
  ]);
  await userEvent.click(screen.getByRole('radio', { name: /tingkat 4/ }));
  await userEvent.keyboard('{ArrowDown}');
  expect(answer(workspace).level).toBe(3);
});

test('an indicator that does not apply needs a reason and keeps its level', async () => {
  const { workspace } = await show('penilaian/X1', ({ session }) => {
    saveAnswer(session, first, { level: 2 });
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: /Tidak berlaku/ }));
  expect(screen.getByText(/Belum dianggap selesai/)).toBeTruthy();
  await userEvent.fill(screen.getByLabelText('Alasan tidak berlaku'), 'Tidak ada desa.');
  await userEvent.tab();
  await waitFor(() => expect(answer(workspace).notApplicableReason).toBe('Tidak ada desa.'));
  expect(answer(workspace)).toMatchObject({ level: 2, notApplicable: true });
  expect(screen.queryByText(/Belum dianggap selesai/)).toBeNull();
});

test('the next indicator is a step away in the order of the rubric', async () => {
  const { at } = await show('penilaian/X1');
  await userEvent.click(await screen.findByRole('link', { name: 'Berikutnya: X2 Nama X2' }));
  expect(await screen.findByRole('heading', { name: 'Nama X2', level: 1 })).toBeTruthy();
  expect(at()).toBe('penilaian/X2');
});

test('going on leads to the first line that nobody has decided', async () => {
  const { at, go } = await show('penilaian', ({ session }) => {
    saveAnswer(session, first, { level: 0 });
  });
  await go('penilaian/lanjut');
  expect(await screen.findByRole('heading', { name: 'Nama X2', level: 1 })).toBeTruthy();
  expect(at()).toBe('penilaian/X2');
});

test('a gate is answered yes, no, or not yet, with a note', async () => {
  const { workspace } = await show('penilaian/syarat/Z1');
  const met = () => gateAnswerOf(workspace.projection.current(), gate).met;
  await userEvent.click(await screen.findByRole('radio', { name: 'Tidak' }));
  expect(met()).toBe(false);
  await userEvent.click(screen.getByRole('radio', { name: 'Belum dijawab' }));
  expect(met()).toBeNull();
  await userEvent.fill(screen.getByLabelText('Catatan'), 'SK 12/2026');
  await userEvent.tab();
  await waitFor(() =>
    expect(gateAnswerOf(workspace.projection.current(), gate).note).toBe('SK 12/2026'),
  );
});

test('evidence shows its label and what is wrong with it, takes a page, and can be let go', async () => {
  const { workspace } = await show('penilaian/X1', ({ session, projection }) => {
    saveProfile(session, { periodFrom: '2025-01-01', periodTo: '2025-12-31' });
    attachEvidence(
      session,
      projection.current(),
      { title: 'Notula 2023', kind: 'minutes', issuedOn: '2023-05-02', fileProblem: 'truncated' },
      [{ target: 'indicator', targetId: first }],
    );
  });
  const card = within(await screen.findByRole('article', { name: 'Bukti X1-a' }));
  expect(card.getByText('di luar periode')).toBeTruthy();
  expect(card.getByText('berkas terpotong')).toBeTruthy();
  await userEvent.fill(card.getByLabelText('Halaman untuk X1-a'), '4');
  await userEvent.tab();
  await waitFor(() => expect(workspace.projection.current().links[0]?.pages).toBe('hlm. 4'));
  await userEvent.click(card.getByRole('button', { name: 'Lepas bukti X1-a' }));
  expect(workspace.projection.current().links).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tautkan bukti yang sudah ada' }));
  await userEvent.fill(await screen.findByLabelText('Cari bukti'), 'notula');
  await userEvent.click(screen.getByRole('button', { name: 'Tautkan Notula 2023' }));
  expect(workspace.projection.current().links).toHaveLength(1);
});

test('one undo stack: steps in two narratives are taken back, the second in the one no longer shown', async () => {
  const { workspace, go } = await show('penilaian/X1');
  await write('satu');
  await go('penilaian/X2');
  await screen.findByRole('heading', { name: 'Nama X2', level: 1 });
  await write('dua');
  expect([narrative(workspace), narrative(workspace, second)]).toEqual(['satu', 'dua']);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect([narrative(workspace), narrative(workspace, second)]).toEqual(['satu', '']);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect([narrative(workspace), narrative(workspace, second)]).toEqual(['', '']);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(narrative(workspace)).toBe('satu');
});

test('undo outside the editor does the same, also after the editor is gone', async () => {
  const { workspace, go } = await show('penilaian/X1');
  await write('satu');
  await go('penilaian');
  await screen.findByRole('heading', { name: 'Penilaian mandiri', level: 1 });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(narrative(workspace)).toBe('');
  saveAnswer(workspace.session, first, { level: 3 });
  expect(workspace.undo.canUndo()).toBe(true);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(answer(workspace).level).toBeNull();
});

test('opening an editor writes nothing; a sitting leaves one stamp; a key costs under 100 bytes', async () => {
  const { workspace } = await show('penilaian/X1');
  const { content } = workspace.session.documents;
  const sizes: number[] = [];
  content.on('update', (update: Uint8Array) => sizes.push(update.byteLength));
  const box = await editor();
  await userEvent.click(box);
  expect(sizes).toEqual([]);
  await userEvent.keyboard('a');
  sizes.length = 0;
  await userEvent.keyboard('bcdefghij');
  expect(sizes).toHaveLength(9);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  const stamps = workspace.projection.stamps().filter(({ path }) => path.endsWith('/narrative'));
  expect(stamps).toHaveLength(1);
});

test('every page passes the promised criteria, light and dark', async () => {
  const { go } = await show('penilaian', ({ session, projection }) => {
    saveAnswer(session, first, { level: 4, notApplicable: true });
    saveAnswer(session, second, { level: 4 });
    attachEvidence(session, projection.current(), { title: 'Rekap' }, [
      { target: 'indicator', targetId: first },
    ]);
  });
  await screen.findByRole('heading', { name: 'Penilaian mandiri', level: 1 });
  expect(await violationsInBothSchemes()).toEqual([]);
  for (const [line, name] of [
    ['X1', 'Nama X1'],
    ['X2', 'Nama X2'],
    ['syarat/Z1', 'Syarat Z1'],
  ]) {
    await go(`penilaian/${String(line)}`);
    await screen.findByRole('heading', { name: String(name), level: 1 });
    if (line !== 'syarat/Z1') await editor();
    expect(await violationsInBothSchemes()).toEqual([]);
  }
});
