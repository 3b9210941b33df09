import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { planActions } from '#features/plan-actions/feature.ts';
import { officeId } from '#domain/ids.ts';
import { saveAction } from '#draft/action.ts';
import { attachEvidence } from '#draft/attach.ts';
import { addRow } from '#draft/rows.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { showFeature } from '../show-feature.tsx';

let shown: Awaited<ReturnType<typeof showFeature>> | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

async function show(path: string, fill?: (workspace: Workspace) => void) {
  shown = await showFeature(planActions, path, fill === undefined ? {} : { fill });
  return shown;
}

const actions = ({ projection }: Workspace) => projection.current().actions;
const thisYear = new Date().getFullYear();

function plan({ session }: Workspace, ...activities: readonly string[]): void {
  for (const activity of activities) {
    saveAction(session, null, { fields: { activity }, targets: [], relatedOffices: [] });
  }
}

test('a new action is saved with its quarters, offices and budget as one step of undo', async () => {
  const { workspace, at } = await show('rencana-aksi/baru', ({ session }) => {
    addRow(session, 'offices', { name: 'Dinas Kesehatan' });
    addRow(session, 'offices', { name: 'Dinas Sosial' });
  });
  await userEvent.fill(await screen.findByLabelText('Rencana aksi (kegiatan)'), 'Menyusun SK');
  await userEvent.fill(screen.getByLabelText('Target TW II'), '55 akun');
  await userEvent.fill(screen.getByLabelText('Bulan mulai'), '2026-02');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Dinas Sosial' }));
  await userEvent.click(screen.getByLabelText('Anggaran (rupiah)'));
  await userEvent.keyboard('35000000');
  expect(screen.getByLabelText('Anggaran (rupiah)')).toHaveProperty('value', '35.000.000');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(at()).toBe('rencana-aksi'));
  const office = workspace.projection.current().offices[1]?.id;
  expect(actions(workspace)).toMatchObject([
    {
      activity: 'Menyusun SK',
      budgetRupiah: 35_000_000,
      startsIn: '2026-02',
      year: thisYear,
      targets: [{ quarter: `${String(thisYear)}-Q2`, target: '55 akun', actual: '' }],
      relatedOffices: [office],
    },
  ]);
  workspace.undo.undo();
  expect(actions(workspace)).toEqual([]);
});

test('what is wrong is said under its field and nothing is saved', async () => {
  const { workspace } = await show('rencana-aksi/baru');
  await userEvent.fill(await screen.findByLabelText('Bulan mulai'), '2026-05');
  await userEvent.fill(screen.getByLabelText('Bulan selesai'), '2026-04');
  await userEvent.fill(screen.getByLabelText('Tahun data dasar'), '25');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  expect(await screen.findByText('Isi kegiatannya.')).toBeTruthy();
  expect(screen.getByText('Bulan selesai tidak boleh mendahului bulan mulai.')).toBeTruthy();
  expect(screen.getByText('Tulis tahun dengan empat angka.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Rencana aksi (kegiatan)'));
  expect(actions(workspace)).toEqual([]);
});

test('targets of another year stay when the year of the plan changes', async () => {
  const { workspace } = await show('rencana-aksi', ({ session }) => {
    saveAction(session, null, {
      fields: { activity: 'Menyusun SK', year: thisYear },
      targets: [{ quarter: `${String(thisYear)}-Q1`, target: 'draf', actual: '' }],
      relatedOffices: [],
    });
  });
  await userEvent.click(await screen.findByRole('link', { name: 'Menyusun SK' }));
  expect(await screen.findByLabelText('Target TW I')).toHaveProperty('value', 'draf');
  await userEvent.selectOptions(screen.getByLabelText('Tahun target'), String(thisYear + 1));
  expect(screen.getByLabelText('Target TW I')).toHaveProperty('value', '');
  expect(screen.getByText(`Target tahun ${String(thisYear)} tetap tersimpan.`)).toBeTruthy();
  await userEvent.fill(screen.getByLabelText('Target TW I'), 'ditetapkan');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() =>
    expect(actions(workspace)[0]?.targets.map(({ target }) => target)).toEqual([
      'draf',
      'ditetapkan',
    ]),
  );
});

test('an action past its schedule is shown as late, and one that is done is not', async () => {
  await show('rencana-aksi', ({ session }) => {
    const past = { startsIn: '2020-01', endsIn: '2020-03' };
    for (const [activity, status] of [
      ['Menyusun SK', 'running'],
      ['Menyusun SOP', 'done'],
    ] as const) {
      saveAction(session, null, {
        fields: { activity, status, ...past },
        targets: [],
        relatedOffices: [],
      });
    }
  });
  const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
  expect(rows[0]).toContain('Januari–Maret 2020');
  expect(rows[0]).toContain('Terlambat');
  expect(rows[1]).toContain('Selesai');
});

test('actions are moved by key, deleted and brought back', async () => {
  const { workspace, at } = await show('rencana-aksi', (each) => plan(each, 'A', 'B', 'C'));
  await userEvent.click(await screen.findByRole('button', { name: 'Naikkan rencana aksi 3' }));
  await userEvent.keyboard('{Enter}');
  expect(actions(workspace).map(({ activity }) => activity)).toEqual(['C', 'A', 'B']);
  await userEvent.click(screen.getByRole('link', { name: 'A' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Hapus rencana aksi' }));
  await waitFor(() => expect(at()).toBe('rencana-aksi'));
  expect(actions(workspace).map(({ activity }) => activity)).toEqual(['C', 'B']);
  await userEvent.click(await screen.findByText('Terhapus (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan A' }));
  expect(actions(workspace).map(({ activity }) => activity)).toEqual(['C', 'A', 'B']);
});

test('leaving with unsaved words asks first', async () => {
  const { workspace, at } = await show('rencana-aksi', (each) => plan(each, 'A'));
  await userEvent.click(await screen.findByRole('link', { name: 'A' }));
  await userEvent.fill(await screen.findByLabelText('Kendala'), 'Belum ada anggaran');
  await userEvent.click(screen.getByRole('link', { name: 'Rencana aksi' }));
  const dialog = await screen.findByRole('dialog', { name: 'Tinggalkan tanpa menyimpan?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Batal' }));
  expect(screen.getByLabelText('Kendala')).toHaveProperty('value', 'Belum ada anggaran');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(at()).toBe('rencana-aksi'));
  expect(actions(workspace)[0]?.obstacle).toBe('Belum ada anggaran');
});

test('deleting with unsaved words asks first, too', async () => {
  const { workspace, at } = await show('rencana-aksi', (each) => plan(each, 'A'));
  await userEvent.click(await screen.findByRole('link', { name: 'A' }));
  await userEvent.fill(await screen.findByLabelText('Kendala'), 'Belum ada anggaran');
  await userEvent.click(screen.getByRole('button', { name: 'Hapus rencana aksi' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hapus tanpa menyimpan?' });
  expect(actions(workspace)).toHaveLength(1);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus rencana aksi' }));
  await waitFor(() => expect(at()).toBe('rencana-aksi'));
  expect(actions(workspace)).toEqual([]);
});

test('evidence that is there already is linked to an action', async () => {
  const { workspace } = await show('rencana-aksi', (each) => {
    plan(each, 'A');
    attachEvidence(each.session, each.projection.current(), { title: 'Notula' }, []);
  });
  await userEvent.click(await screen.findByRole('link', { name: 'A' }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Tautkan bukti yang sudah ada' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Tautkan Notula' }));
  const [link] = workspace.projection.current().links;
  expect(link).toMatchObject({ target: 'action', targetId: actions(workspace)[0]?.id });
});

test('a plan of a thousand actions shows fifty at a time', async () => {
  await show('rencana-aksi', (each) =>
    plan(each, ...Array.from({ length: 1000 }, (_, at) => `Kegiatan ${String(at + 1)}`)),
  );
  expect(await screen.findAllByRole('row')).toHaveLength(51);
  await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
  expect(screen.getByText('51–100 dari 1.000 rencana aksi')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Naikkan rencana aksi 52' }));
  const names = screen.getAllByRole('link', { name: /^Kegiatan/ });
  expect(names.slice(0, 2).map((link) => link.textContent)).toEqual(['Kegiatan 52', 'Kegiatan 51']);
});

test('list and form have no accessibility violations in light and dark', async () => {
  const { go, workspace } = await show('rencana-aksi', (each) => {
    for (let at = 0; at < 15; at += 1) {
      addRow(each.session, 'offices', { name: `Dinas ${String(at)}` });
    }
    plan(each, 'A', 'B');
  });
  await screen.findByRole('link', { name: 'A' });
  expect(await violationsInBothSchemes()).toEqual([]);
  const id = actions(workspace)[0]?.id ?? '';
  attachEvidence(workspace.session, workspace.projection.current(), { title: 'SK tim' }, [
    { target: 'action', targetId: id },
  ]);
  await go(`rencana-aksi/${id}`);
  expect(await screen.findByRole('link', { name: 'SK tim' })).toBeTruthy();
  await userEvent.fill(screen.getByLabelText('Rencana aksi (kegiatan)'), '');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await screen.findByText('Isi kegiatannya.');
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('an office that is deleted for now is not dropped from the action by saving it', async () => {
  const { workspace } = await show('rencana-aksi', ({ session }) => {
    const office = officeId.parse(addRow(session, 'offices', { name: 'Dinas Sosial' }));
    saveAction(session, null, {
      fields: { activity: 'A' },
      targets: [],
      relatedOffices: [office, officeId.parse('kantor-lain')],
    });
  });
  await userEvent.click(await screen.findByRole('link', { name: 'A' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Dinas Sosial' }));
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(actions(workspace)[0]?.relatedOffices).toEqual(['kantor-lain']));
});
