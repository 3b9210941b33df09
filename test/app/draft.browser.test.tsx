import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type * as Y from 'yjs';
import { documentSchema } from '#domain/draft.ts';
import { draftId, type DraftId } from '#domain/ids.ts';
import { beginDraft } from '#draft/begin.ts';
import { createDraft } from '#storage/drafts.ts';
import type { Environment } from '#workspace/environment.tsx';
import { makeBeginning, makeIds, makePerson } from '../make.ts';
import { makeEnvironment, renderApp } from './render-app.tsx';

async function storeDraft(
  { database, currentEdition }: Environment,
  change: (content: Y.Doc) => void = () => undefined,
): Promise<DraftId> {
  const id = draftId.parse(crypto.randomUUID());
  const { content } = beginDraft(
    makeBeginning({
      draftId: id,
      editionId: currentEdition,
      applicantName: 'Pemerintah Kabupaten Uji',
    }),
    { actor: makePerson(), now: () => new Date().toISOString(), newId: makeIds() },
  );
  change(content);
  const created = await createDraft(database, id, new Map([['content', content]]));
  if (!created.ok) throw new Error(created.error.code);
  return id;
}

test('an open draft shows whose it is, that it is saved and where the data lives', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  const app = renderApp(`/draf/${id}`, environment, makePerson());
  const rail = await screen.findByRole('complementary');
  expect(within(rail).getByText('Pemerintah Kabupaten Uji')).toBeTruthy();
  expect(within(rail).getByText('Data hanya di komputer ini.')).toBeTruthy();
  expect(await within(rail).findByText('Belum ada cadangan')).toBeTruthy();
  expect(screen.getByText(/^Tersimpan/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Urungkan' })).toHaveProperty('disabled', true);
  await waitFor(() => expect(app.path()).not.toBe(`/draf/${id}`));
  const nav = within(rail).getByRole('navigation', { name: 'Bagian draf' });
  expect(nav.querySelectorAll('[aria-current="page"]')).toHaveLength(1);
});

test('without a person the draft first asks who that is, then opens', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  const user = userEvent.setup();
  const app = renderApp(`/draf/${id}`, environment);
  await user.type(await screen.findByRole('textbox', { name: 'Nama' }), 'Uji');
  await user.type(screen.getByRole('textbox', { name: 'Jabatan' }), 'Analis');
  await user.type(screen.getByRole('textbox', { name: 'Instansi atau unit' }), 'Diskominfo');
  await user.click(screen.getByRole('button', { name: 'Simpan dan lanjutkan' }));
  await waitFor(() => expect(app.path()).toMatch(new RegExp(`^/draf/${id}`)));
  expect(await screen.findByText('Pemerintah Kabupaten Uji')).toBeTruthy();
});

test('on a narrow screen the rail folds behind a button and away when a link is followed', async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1366, 768));
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  const user = userEvent.setup();
  renderApp(`/draf/${id}`, environment, makePerson());
  const burger = await screen.findByRole('button', { name: 'Buka menu' });
  expect(screen.queryByRole('navigation', { name: 'Bagian draf' })).toBeNull();
  await user.click(burger);
  const nav = screen.getByRole('navigation', { name: 'Bagian draf' });
  expect(screen.getByRole('button', { name: 'Tutup menu' }).getAttribute('aria-expanded')).toBe(
    'true',
  );
  const [link] = within(nav).getAllByRole('link');
  if (link === undefined) throw new Error('the rail is empty');
  await user.click(link);
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Bagian draf' })).toBeNull());
});

test('a draft of a newer app can be read and not changed, and says why', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment, (content) => {
    content.getMap('meta').set('schema', documentSchema + 1);
  });
  renderApp(`/draf/${id}/profil`, environment, makePerson());
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringContaining('Draf ini hanya dapat dibaca'),
  );
  const office = await screen.findByRole('textbox', { name: /Perangkat daerah pengelola/ });
  expect(office.matches(':disabled')).toBe(true);
});
