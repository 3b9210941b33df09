import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { listDrafts } from '#storage/drafts.ts';
import { readIdentity } from '#storage/settings.ts';
import { makeEnvironment, renderApp } from '../../app/render-app.tsx';
import { violationsInBothSchemes } from '../../axe.ts';
import { makePerson } from '../../make.ts';

test('an empty browser is told what the app is for, where the data lives and three ways in', async () => {
  renderApp('/', await makeEnvironment());
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Siapkan berkas usulan Kompetisi P4',
  );
  expect(screen.getByRole('heading', { name: 'Data hanya di komputer ini' })).toBeTruthy();
  const ways = ['Coba contoh', 'Buat draf', 'Pulihkan dari cadangan'];
  for (const way of ways)
    expect(screen.getByRole('link', { name: new RegExp(`^${way}`) })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('who works here is asked once, before the first draft, and is durable', async () => {
  const environment = await makeEnvironment();
  const user = userEvent.setup();
  renderApp('/baru', environment);
  await user.click(await screen.findByRole('button', { name: 'Simpan dan lanjutkan' }));

  const name = screen.getByRole('textbox', { name: 'Nama' });
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  expect(document.activeElement).toBe(name);
  expect(screen.getByText('Isi nama Anda.').id).toBe(name.getAttribute('aria-describedby'));
  expect(await violationsInBothSchemes()).toEqual([]);

  await user.type(name, 'Uji Penyusun');
  await user.type(screen.getByRole('textbox', { name: 'Jabatan' }), 'Analis');
  await user.type(screen.getByRole('textbox', { name: 'Instansi atau unit' }), 'Diskominfo');
  await user.click(screen.getByRole('radio', { name: 'Narahubung perangkat daerah' }));
  await user.click(screen.getByRole('button', { name: 'Simpan dan lanjutkan' }));
  expect(await screen.findByRole('heading', { name: 'Apa yang Anda ikutkan?' })).toBeTruthy();
  expect(await readIdentity(environment.database)).toMatchObject({
    name: 'Uji Penyusun',
    position: 'Analis',
    organisation: 'Diskominfo',
    role: 'narahubung',
  });
});

test('an institution is judged for both aspects at once and sees why', async () => {
  const environment = await makeEnvironment();
  const user = userEvent.setup();
  const app = renderApp('/baru', environment, makePerson());
  const choice = await screen.findByRole('radio', { name: 'Instansi pemerintah' });
  const card = choice.closest('label');
  if (card === null) throw new Error('the choice has no card');
  expect(within(card).getByText('Dinilai sekaligus untuk')).toBeTruthy();
  expect(within(card).getByText(/Pengelolaan dan Perubahan/)).toBeTruthy();
  expect(within(card).getByText(/Keberlanjutan, Konektivitas, dan Dampak/)).toBeTruthy();

  await user.click(choice);
  const name = screen.getByRole('textbox', { name: 'Nama instansi' });
  expect(name).toHaveProperty('value', 'Pemerintah Kabupaten Kutai Timur');
  expect(await violationsInBothSchemes()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Buat draf' }));
  await waitFor(() => expect(app.path()).toMatch(/^\/draf\//));
  const { cards } = await listDrafts(environment.database);
  expect(cards.map(({ summary }) => summary)).toMatchObject([
    { applicantName: 'Pemerintah Kabupaten Kutai Timur', answered: 0, total: 27 },
  ]);
});

test('Outstanding Achievement stays locked until the proof of an earlier award is named', async () => {
  const user = userEvent.setup();
  renderApp('/baru', await makeEnvironment(), makePerson());
  const choice = await screen.findByRole('radio', { name: 'Outstanding Achievement' });
  expect(choice).toHaveProperty('disabled', true);
  await user.type(
    screen.getByRole('textbox', { name: /Sebutkan penghargaan/ }),
    'Piagam tahun 2019',
  );
  expect(choice).toHaveProperty('disabled', false);
});

test('a service unit names itself and its parent institution', async () => {
  const environment = await makeEnvironment();
  const user = userEvent.setup();
  const app = renderApp('/baru', environment, makePerson());
  await user.click(await screen.findByRole('radio', { name: /UPP/ }));
  await user.click(screen.getByRole('button', { name: 'Buat draf' }));
  const name = screen.getByRole('textbox', { name: 'Nama unit pelayanan publik' });
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByRole('textbox', { name: 'Instansi induk' })).toHaveProperty(
    'value',
    'Pemerintah Kabupaten Kutai Timur',
  );
  await user.type(name, 'RSUD Contoh');
  await user.click(screen.getByRole('button', { name: 'Buat draf' }));
  await waitFor(() => expect(app.path()).toMatch(/^\/draf\//));
  expect((await listDrafts(environment.database)).cards).toMatchObject([
    { summary: { applicantName: 'RSUD Contoh', total: 7 } },
  ]);
});
