import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { keepProfile } from '#features/keep-profile/feature.ts';
import { saveProfile } from '#draft/commands.ts';
import { kutaiTimur } from '#draft/seed/kutai-timur.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { showFeature } from '../show-feature.tsx';

let shown: Awaited<ReturnType<typeof showFeature>> | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

async function show() {
  shown = await showFeature(keepProfile, 'profil', { beginning: { seed: kutaiTimur } });
  await screen.findByRole('heading', { name: 'Profil', level: 1 });
  return shown;
}

const profile = ({ projection }: Workspace) => projection.current().profile;
const districts = ({ projection }: Workspace) =>
  projection.current().offices.flatMap(({ kind, name }) => (kind === 'district' ? [name] : []));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Simpan profil' }));

test('the form begins with the seeded names, and saving is one step of undo', async () => {
  const { workspace } = await show();
  expect(screen.getByLabelText('Kabupaten')).toHaveProperty('value', 'Kabupaten Kutai Timur');
  await userEvent.fill(screen.getByLabelText('Alamat'), ' Jalan Uji 1 ');
  await userEvent.fill(screen.getByLabelText('Awal periode penilaian'), '2025-01-01');
  expect(screen.getByText('Ada isian yang belum disimpan.')).toBeTruthy();
  await save();
  await screen.findByText('Profil disimpan.');
  expect(profile(workspace)).toMatchObject({ address: 'Jalan Uji 1', periodFrom: '2025-01-01' });
  expect(screen.queryByText('Ada isian yang belum disimpan.')).toBeNull();
  workspace.undo.undo();
  expect(profile(workspace).periodFrom).toBeNull();
  await waitFor(() =>
    expect(screen.getByLabelText('Awal periode penilaian')).toHaveProperty('value', ''),
  );
});

test('what is wrong is said under its field and nothing is saved', async () => {
  const { workspace } = await show();
  await userEvent.fill(screen.getByLabelText('Awal periode penilaian'), '2026-01-01');
  await userEvent.fill(screen.getByLabelText('Akhir periode penilaian'), '2025-01-01');
  await userEvent.fill(screen.getByLabelText('Kabupaten'), '');
  await userEvent.fill(screen.getByLabelText('Surel'), 'kominfo');
  await save();
  const regency = screen.getByLabelText('Kabupaten');
  await waitFor(() => expect(document.activeElement).toBe(regency));
  expect(regency.getAttribute('aria-invalid')).toBe('true');
  for (const sentence of [
    'Isi nama kabupaten.',
    'Tulis alamat surel yang lengkap.',
    'Akhir periode tidak boleh mendahului awalnya.',
  ]) {
    expect(screen.getByText(sentence)).toBeTruthy();
  }
  expect(profile(workspace).regencyName).toBe('Kabupaten Kutai Timur');
});

test('a field that nobody touched follows another tab and is not written back', async () => {
  const { workspace } = await show();
  await userEvent.fill(screen.getByLabelText('Alamat'), 'Jalan Uji 1');
  saveProfile(workspace.session, { capital: 'Bengalon' });
  await waitFor(() =>
    expect(screen.getByLabelText('Ibu kota')).toHaveProperty('value', 'Bengalon'),
  );
  await save();
  expect(profile(workspace)).toMatchObject({ capital: 'Bengalon', address: 'Jalan Uji 1' });
});

test('districts are renamed, moved, added, deleted and brought back', async () => {
  const { workspace } = await show();
  const first = screen.getByRole('textbox', { name: 'Kecamatan 1' });
  expect(first).toHaveProperty('value', 'Kecamatan Sangatta Utara');
  await userEvent.fill(first, 'Kecamatan Sangatta');
  await userEvent.tab();
  expect(districts(workspace)[0]).toBe('Kecamatan Sangatta');

  await userEvent.click(screen.getByRole('button', { name: 'Turunkan Kecamatan 1' }));
  await userEvent.keyboard('{Enter}');
  expect(districts(workspace).indexOf('Kecamatan Sangatta')).toBe(2);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Turunkan Kecamatan 3');

  await userEvent.fill(screen.getByRole('textbox', { name: 'Kecamatan baru' }), 'Kecamatan Uji');
  await userEvent.keyboard('{Enter}');
  expect(districts(workspace).at(-1)).toBe('Kecamatan Uji');

  await userEvent.click(screen.getByRole('button', { name: 'Hapus Kecamatan 3' }));
  expect(districts(workspace)).not.toContain('Kecamatan Sangatta');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Hapus Kecamatan 3');
  await userEvent.click(screen.getByText('Terhapus (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan Kecamatan Sangatta' }));
  expect(districts(workspace).indexOf('Kecamatan Sangatta')).toBe(2);
});

test('a name is never emptied by accident', async () => {
  const { workspace } = await show();
  const first = screen.getByRole('textbox', { name: 'Perangkat daerah 1' });
  await userEvent.fill(first, '');
  await userEvent.tab();
  expect(first).toHaveProperty('value', 'Sekretariat Daerah');
  expect(workspace.projection.current().offices[0]?.name).toBe('Sekretariat Daerah');
});

test('the page has no accessibility violations in light and dark', async () => {
  await show();
  const list = screen.getByRole('region', { name: /^Kecamatan/ });
  await userEvent.click(within(list).getByRole('button', { name: 'Tambah Kecamatan' }));
  expect(within(list).getByText('Tulis isinya dulu.')).toBeTruthy();
  await userEvent.fill(screen.getByLabelText('Kabupaten'), '');
  await save();
  expect(await violationsInBothSchemes()).toEqual([]);
});
