import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { writeSop } from '#features/write-sop/feature.ts';
import { sopActorId, sopId } from '#domain/ids.ts';
import type { SopId } from '#domain/ids.ts';
import { addRow, removeRow } from '#draft/rows.ts';
import { saveStep } from '#draft/sop.ts';
import type { StepEntry } from '#draft/sop.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { showFeature } from '../show-feature.tsx';

let shown: Awaited<ReturnType<typeof showFeature>> | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

async function show(path: string, fill?: (workspace: Workspace) => void) {
  shown = await showFeature(writeSop, path, fill === undefined ? {} : { fill });
  return shown;
}

const blank: StepEntry = { fields: {}, actors: [], branches: [], requirements: [], outputs: [] };
const actors = ['Admin instansi', 'Kepala dinas'];

/** A SOP with two actors and steps of these activities, each going on to the next. */
function writeIn({ session, projection }: Workspace, ...activities: readonly string[]): SopId {
  const sop = sopId.parse(addRow(session, 'sops', { title: 'Pengelolaan pengaduan' }));
  const ids = actors.map((title) =>
    sopActorId.parse(addRow(session, 'sopActors', { sopId: sop, title })),
  );
  activities.forEach((activity, at) => {
    const step = projection.current().sops[0]?.steps.at(-1);
    saveStep(session, sop, null, {
      ...blank,
      fields: { activity, symbol: at === 0 ? 'terminator' : 'process' },
      actors: ids.slice(0, 1),
      ...(step === undefined ? {} : { comesFrom: { step, label: '' } }),
    });
  });
  return sop;
}

function theSop({ projection }: Workspace) {
  const [sop] = projection.current().sops;
  if (sop === undefined) throw new Error('no SOP');
  return sop;
}
const activities = (workspace: Workspace) => theSop(workspace).steps.map((step) => step.activity);

test('a SOP begins with its identity, goes on to actors and then to steps', async () => {
  const { workspace, at } = await show('sop/baru');
  await userEvent.click(await screen.findByRole('button', { name: /Simpan dan lanjut/ }));
  expect(await screen.findByText('Isi nama SOP.')).toBeTruthy();
  await userEvent.fill(screen.getByLabelText('Nama SOP'), 'Pengelolaan pengaduan');
  await userEvent.click(screen.getByRole('button', { name: /Simpan dan lanjut/ }));
  await waitFor(() => expect(at()).toBe(`sop/${theSop(workspace).id}`));
  expect(await screen.findByText('Belum ada pelaksana.')).toBeTruthy();
  for (const title of actors) {
    await userEvent.fill(screen.getByRole('textbox', { name: 'Pelaksana baru' }), title);
    await userEvent.keyboard('{Enter}');
  }
  expect(theSop(workspace).actors.map(({ title }) => title)).toEqual(actors);
  expect(screen.getByText('Belum ada langkah.')).toBeTruthy();
});

test('steps are entered one after the other, each joined to the one before', async () => {
  const { workspace, at } = await show('sop', writeIn);
  await userEvent.click(await screen.findByRole('link', { name: 'Pengelolaan pengaduan' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Tambah langkah' }));
  await userEvent.fill(await screen.findByLabelText('Uraian kegiatan'), 'Memeriksa laporan');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Admin instansi' }));
  await userEvent.fill(screen.getByLabelText('Kelengkapan'), 'Akun LAPOR!\n\n Komputer ');
  await userEvent.fill(screen.getByLabelText('Keluaran'), 'Laporan tercatat');
  await userEvent.click(screen.getByLabelText('Waktu'));
  await userEvent.keyboard('1,5');
  await userEvent.selectOptions(screen.getByLabelText('Satuan waktu'), 'jam');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan dan tambah lagi' }));
  const second = await screen.findByRole('heading', { name: 'Langkah 2, baru' });
  expect(second).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Uraian kegiatan')).toHaveProperty('value', ''));
  await userEvent.fill(screen.getByLabelText('Uraian kegiatan'), 'Menyampaikan tanggapan');
  await userEvent.selectOptions(screen.getByLabelText('Simbol'), 'Mulai/selesai');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan langkah' }));
  await waitFor(() => expect(at()).toBe(`sop/${theSop(workspace).id}`));
  const [first, last] = theSop(workspace).steps;
  expect(first).toMatchObject({
    symbol: 'terminator',
    durationValue: 1.5,
    durationUnit: 'hour',
    branches: [{ to: last?.id, label: '' }],
  });
  expect(first?.requirements.map(({ text }) => text)).toEqual(['Akun LAPOR!', 'Komputer']);
  expect(await screen.findByText('Total waktu: 1 jam 30 menit')).toBeTruthy();
});

test('a decision takes two named ways to two different steps', async () => {
  const { workspace } = await show('sop', (each) => {
    writeIn(each, 'Memeriksa', 'Menelaah', 'Menyampaikan');
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Pengelolaan pengaduan' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Menelaah' }));
  await userEvent.selectOptions(await screen.findByLabelText('Simbol'), 'Keputusan');
  expect(screen.getByLabelText('Cabang 1 menuju')).toHaveProperty(
    'value',
    theSop(workspace).steps[2]?.id,
  );
  await userEvent.selectOptions(screen.getByLabelText('Cabang 2 menuju'), '3. Menyampaikan');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan langkah' }));
  expect(await screen.findByText('Dua cabang tidak boleh menuju langkah yang sama.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Cabang 2 menuju'), '1. Memeriksa');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan langkah' }));
  await screen.findByRole('heading', { name: 'Langkah' });
  const [first, decision, last] = theSop(workspace).steps;
  expect(decision?.branches).toEqual([
    { to: last?.id, label: 'Ya' },
    { to: first?.id, label: 'Tidak' },
  ]);
  const row = screen.getByRole('row', { name: /Menelaah/ });
  expect(row.textContent).toContain('Ya 3');
  expect(row.textContent).toContain('Tidak 1');
});

test('steps are moved and deleted by key, and one undo brings one back', async () => {
  const { workspace } = await show('sop', (each) => {
    writeIn(each, 'A', 'B', 'C');
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Pengelolaan pengaduan' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Turunkan langkah 1' }));
  await userEvent.keyboard('{Enter}');
  expect(activities(workspace)).toEqual(['B', 'C', 'A']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Turunkan langkah 3');
  await userEvent.click(screen.getByRole('button', { name: 'Hapus langkah 2' }));
  expect(activities(workspace)).toEqual(['B', 'A']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Hapus langkah 2');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(activities(workspace)).toEqual(['B', 'C', 'A']);
});

test('each list of the identity block is written in place', async () => {
  const { workspace } = await show('sop', (each) => {
    writeIn(each, 'A');
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Pengelolaan pengaduan' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Identitas' }));
  const basis = await screen.findByRole('textbox', { name: 'Dasar hukum baru' });
  for (const text of ['UU 25/2009', 'Perpres 76/2013']) {
    await userEvent.fill(basis, text);
    await userEvent.keyboard('{Enter}');
  }
  await userEvent.click(screen.getByRole('button', { name: 'Naikkan Dasar hukum 2' }));
  await userEvent.fill(screen.getByRole('textbox', { name: 'Peringatan baru' }), 'Apabila lalai');
  await userEvent.click(screen.getByRole('button', { name: 'Tambah Peringatan' }));
  const { lists } = theSop(workspace);
  expect(lists['legal-basis'].map(({ text }) => text)).toEqual(['Perpres 76/2013', 'UU 25/2009']);
  expect(lists.warning.map(({ text }) => text)).toEqual(['Apabila lalai']);
});

test('a deleted step, actor or entry of a list is offered back where it stood', async () => {
  const { workspace, go, at } = await show('sop', (each) => {
    writeIn(each, 'A', 'B');
  });
  const { session } = workspace;
  const { id, steps } = theSop(workspace);
  const actor = addRow(session, 'sopActors', { sopId: id, title: 'Admin' });
  const item = addRow(session, 'items', { ownerId: id, list: 'warning', text: 'Apabila lalai' });
  removeRow(session, 'steps', steps[0]?.id ?? '');
  removeRow(session, 'sopActors', actor);
  removeRow(session, 'items', item);
  await go(`sop/${id}`);
  await userEvent.click(await screen.findByText('Terhapus (2)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Langkah: A' }));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Pelaksana: Admin' }));
  expect(activities(workspace)).toEqual(['A', 'B']);
  expect(theSop(workspace).actors.map(({ title }) => title)).toEqual([...actors, 'Admin']);
  await go(`sop/${id}/identitas`);
  await userEvent.click(await screen.findByText('Terhapus (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Butir: Apabila lalai' }));
  expect(theSop(workspace).lists.warning).toMatchObject([{ text: 'Apabila lalai' }]);
  removeRow(session, 'steps', steps[1]?.id ?? '');
  await go(`sop/${id}/langkah/${steps[1]?.id ?? ''}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Kembalikan' }));
  expect(await screen.findByRole('heading', { name: 'Langkah 2' })).toBeTruthy();
  expect(at()).toContain('/langkah/');
});

test('a deleted SOP comes back with its steps', async () => {
  const { workspace, at } = await show('sop', (each) => {
    writeIn(each, 'A', 'B');
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Pengelolaan pengaduan' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Hapus SOP' }));
  await waitFor(() => expect(at()).toBe('sop'));
  expect(await screen.findByText('Belum ada SOP')).toBeTruthy();
  await userEvent.click(screen.getByText('Terhapus (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Pengelolaan pengaduan' }));
  expect(activities(workspace)).toEqual(['A', 'B']);
});

test('every screen of a SOP has no accessibility violations in light and dark', async () => {
  const { go, workspace } = await show('sop', (each) => {
    writeIn(each, 'A', 'B');
  });
  const { id, steps } = theSop(workspace);
  const lists = await screen.findByRole('region', { name: 'Daftar SOP' });
  expect(within(lists).getByText(/kurang$/)).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
  await go(`sop/${id}`);
  await screen.findByRole('heading', { name: 'Langkah' });
  expect(await violationsInBothSchemes()).toEqual([]);
  await go(`sop/${id}/identitas`);
  await screen.findByRole('heading', { name: 'Isian lembar identitas' });
  expect(await violationsInBothSchemes()).toEqual([]);
  await go(`sop/${id}/langkah/${steps[1]?.id ?? ''}`);
  await userEvent.selectOptions(await screen.findByLabelText('Simbol'), 'Keputusan');
  expect(await violationsInBothSchemes()).toEqual([]);
});
