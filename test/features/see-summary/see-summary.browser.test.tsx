import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { gateId, indicatorId } from '#domain/ids.ts';
import { attachEvidence } from '#draft/attach.ts';
import { saveAnswer, saveGate } from '#draft/commands.ts';
import { scalarMap } from '#draft/documents.ts';
import { seeSummary } from '#features/see-summary/feature.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { showFeature } from '../show-feature.tsx';

// The charts' module is transformed when it is first asked for, on a busy machine for seconds.
configure({ asyncUtilTimeout: 15_000 });

let shown: Awaited<ReturnType<typeof showFeature>>;
afterEach(() => shown.close());

async function show(path: string, fill: (workspace: Workspace) => void = () => undefined) {
  shown = await showFeature(seeSummary, path, { fill });
  return userEvent.setup();
}

function answer({ session }: Workspace, levels: Readonly<Record<string, number>>): void {
  for (const [id, level] of Object.entries(levels)) {
    saveAnswer(session, indicatorId.parse(id), { level });
  }
}

const figureOf = async (label: string) =>
  (await screen.findByText(label)).nextElementSibling?.textContent;

test('a range stands for the score until the last indicator is answered', async () => {
  await show('ringkasan', (workspace) => {
    answer(workspace, { X1: 4, X2: 2, X3: 3 });
  });
  expect(await figureOf('indikator dinilai')).toBe('3 / 5');
  expect(await figureOf('nilai mandiri, rentang')).toBe('1,8–3,8');
  answer(shown.workspace, { Y1: 1, Y2: 0 });
  expect(await figureOf('nilai mandiri')).toBe('2,0');
  expect(screen.queryByText('nilai mandiri, rentang')).toBeNull();
});

test('a draft without any answer leads to the worksheet instead of an empty picture', async () => {
  await show('ringkasan');
  const start = await screen.findByRole('link', { name: 'Mulai menilai' });
  expect(start.getAttribute('href')).toMatch(/\/penilaian$/u);
  expect(await figureOf('nilai mandiri')).toBe('–');
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('the picture and the table say the same, and the address remembers which was chosen', async () => {
  const user = await show('ringkasan', (workspace) => {
    answer(workspace, { X1: 4, X2: 2, X3: 3 });
  });
  const picture = await screen.findByText(/^Grafik batang nilai per aspek/u);
  expect(picture.textContent).toContain('Aspek X: 3,0; Aspek Y: belum dinilai');
  expect(await violationsInBothSchemes()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Lihat sebagai tabel' }));
  const table = screen.getByRole('table', { name: 'Nilai per aspek' });
  const row = within(table).getByRole('row', { name: /^Aspek X/u });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['3,0', '3 dari 3', '0']);
  expect(screen.queryByText(/^Grafik batang/u)).toBeNull();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('each finding leads to the page where it is mended, blocking ones first', async () => {
  await show('ringkasan', (workspace) => {
    answer(workspace, { X1: 4 });
    attachEvidence(workspace.session, workspace.projection.current(), { title: 'SK Tim' }, []);
  });
  const panel = await screen.findByRole('region', { name: 'Yang belum lengkap' });
  const [first] = within(panel).getAllByRole('listitem');
  expect(first?.textContent).toContain('wajib');
  const gate = within(panel).getByRole('link', { name: /Syarat Syarat Z1 belum dijawab/u });
  expect(gate.getAttribute('href')).toMatch(/\/penilaian\/syarat\/Z1$/u);
  const proof = within(panel).getByRole('link', { name: /X1 Nama X1: tingkat di atas 0/u });
  expect(proof.getAttribute('href')).toMatch(/\/penilaian\/X1$/u);
  await shown.go('ringkasan/temuan');
  const orphan = await screen.findByRole('link', { name: /Bukti SK Tim belum ditautkan/u });
  const { evidence } = shown.workspace.projection.current();
  expect(orphan.getAttribute('href')).toMatch(new RegExp(`/bukti/${evidence[0]?.id ?? '?'}$`, 'u'));
});

test('findings can be narrowed to what blocks', async () => {
  const user = await show('ringkasan/temuan');
  await user.click(await screen.findByRole('radio', { name: /^pelengkap/u }));
  await waitFor(() => expect(screen.queryByText('wajib')).toBeNull());
  await user.click(screen.getByRole('radio', { name: /^wajib/u }));
  await waitFor(() => expect(screen.queryByText('pelengkap')).toBeNull());
  expect(screen.getAllByText('wajib').length).toBe(6);
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('what cannot be read is shown as it is, and the rest counts', async () => {
  const user = await show('ringkasan', (workspace) => {
    answer(workspace, { X1: 4 });
    saveGate(workspace.session, gateId.parse('Z1'), { met: true });
    scalarMap(workspace.session.documents.content, 'answers').set('X2/level', 'tujuh');
  });
  expect(await screen.findByText('1 isian tersimpan tidak dapat dibaca')).toBeTruthy();
  expect(await figureOf('indikator dinilai')).toBe('1 / 5');
  await user.click(screen.getByRole('link', { name: 'Lihat karantina' }));
  const table = await screen.findByRole('table', { name: 'Isian yang dikarantina' });
  expect(within(table).getByRole('row', { name: /answers\/X2\/level.*"tujuh"/u })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});
