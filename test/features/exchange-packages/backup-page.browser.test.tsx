import { configure, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { saveProfile } from '#draft/commands.ts';
import { exchangePackages } from '#features/exchange-packages/feature.ts';
import { violationsInBothSchemes } from '../../axe.ts';
import { failSaving } from '../../workspace/make-open.ts';
import { showFeature } from '../show-feature.tsx';

configure({ asyncUtilTimeout: 15_000 });

let shown: Awaited<ReturnType<typeof showFeature>>;
afterEach(() => shown.close());

test('a backup is made, checked and noted, and says when the draft has moved on', async () => {
  shown = await showFeature(exchangePackages, 'cadangan');
  expect(await screen.findByText('belum ada cadangan')).toBeTruthy();
  expect(screen.getByText(/Menghapus data situs .* menghapus draf ini/u)).toBeTruthy();
  expect(await screen.findByText('Perkiraan sisa ruang')).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);

  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Buat cadangan penuh' }));
  expect(await screen.findByText(/Isinya sudah dibaca ulang dan cocok/u)).toBeTruthy();
  expect(screen.getAllByText(/siapp4-kabupaten-uji-.*\.siapp4/u)).not.toEqual([]);
  expect(screen.getByText(/^[0-9a-f]{64}$/u)).toBeTruthy();
  expect(await screen.findByText('tidak ada perubahan sesudahnya')).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);

  saveProfile(shown.workspace.session, { capital: 'Sangatta' });
  expect(await screen.findByText('ada perubahan sesudah cadangan terakhir')).toBeTruthy();
});

test('while saving fails the page says that the backup holds what is on the screen', async () => {
  shown = await showFeature(exchangePackages, 'cadangan');
  failSaving(shown.environment);
  saveProfile(shown.workspace.session, { capital: 'Sangatta' });
  expect(await screen.findByText(/^Perubahan sejak pukul .* belum tersimpan$/u)).toBeTruthy();
  expect(screen.getByText(/ikut dalam cadangan yang dibuat sekarang/u)).toBeTruthy();
});
