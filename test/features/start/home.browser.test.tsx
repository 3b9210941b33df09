import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { draftId, type DraftId } from '#domain/ids.ts';
import { beginDraft } from '#draft/begin.ts';
import { createDraft, listDrafts, noteBackup } from '#storage/drafts.ts';
import type { Environment } from '#workspace/environment.tsx';
import { makeEnvironment, renderApp } from '../../app/render-app.tsx';
import { violationsInBothSchemes } from '../../axe.ts';
import { makeBeginning, makeIds, makePerson } from '../../make.ts';

/** A draft of the real edition in the store, as a restore leaves it: without a summary. */
async function storeDraft({ database, currentEdition }: Environment): Promise<DraftId> {
  const id = draftId.parse(crypto.randomUUID());
  const { content } = beginDraft(
    makeBeginning({
      draftId: id,
      editionId: currentEdition,
      applicantName: 'Pemerintah Kabupaten Uji',
    }),
    { actor: makePerson(), now: () => new Date().toISOString(), newId: makeIds() },
  );
  const created = await createDraft(database, id, new Map([['content', content]]));
  if (!created.ok) throw new Error(created.error.code);
  return id;
}

test('a draft is a card with its name, progress and the age of its backup', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  renderApp('/', environment, makePerson());
  const card = await screen.findByRole('article', { name: 'Pemerintah Kabupaten Uji' });
  expect(within(card).getByText(/^0 dari \d+ indikator dinilai$/)).toBeTruthy();
  expect(within(card).getByText('belum ada cadangan')).toBeTruthy();
  expect(
    within(card).getByRole('link', { name: 'Buka Pemerintah Kabupaten Uji' }).getAttribute('href'),
  ).toContain(id);
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('removing a draft names what is lost, offers a backup and asks', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  await noteBackup(environment.database, id, 'cadangan-uji.siapp4', new Date().toISOString());
  const user = userEvent.setup();
  renderApp('/', environment, makePerson());
  await user.click(await screen.findByRole('button', { name: 'Hapus Pemerintah Kabupaten Uji' }));
  const dialog = await screen.findByRole('dialog', { name: /^Hapus draf/ });
  expect(dialog.textContent).toContain('daftar bukti dukung, rencana aksi, SOP, dan riwayat');
  expect(dialog.textContent).toContain('Isi berkas bukti masih menempati ruang peramban ini');
  expect(dialog.textContent).toContain('cadangan-uji.siapp4');
  expect(within(dialog).getByRole('button', { name: 'Cadangkan dulu' })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);

  await user.click(within(dialog).getByRole('button', { name: 'Batal' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await listDrafts(environment.database)).cards).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Hapus Pemerintah Kabupaten Uji' }));
  await user.click(await screen.findByRole('button', { name: 'Hapus draf' }));
  expect(await screen.findByRole('heading', { name: /^Siapkan berkas usulan/ })).toBeTruthy();
  expect(await listDrafts(environment.database)).toEqual({ cards: [], emptied: [] });
});

test('a store that was emptied is not taken for a new one: the last backup is named', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  await noteBackup(environment.database, id, 'cadangan-uji.siapp4', '2026-11-20T01:00:00.000Z');
  const { drafts, updates } = environment.database;
  await Promise.all([drafts.clear(), updates.clear()]);

  renderApp('/', environment, makePerson());
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('tidak ada lagi di peramban ini');
  expect(notice.textContent).toContain('cadangan-uji.siapp4');
  expect(notice.textContent).toContain('20 November 2026, pukul 09.00 WITA');
  expect(within(notice).getByRole('link', { name: 'Pulihkan dari cadangan' })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('a lost draft can be forgotten, on the word only', async () => {
  const environment = await makeEnvironment();
  await storeDraft(environment);
  await Promise.all([environment.database.drafts.clear(), environment.database.updates.clear()]);
  const user = userEvent.setup();
  renderApp('/', environment, makePerson());
  await user.click(await screen.findByRole('button', { name: 'Lupakan draf ini' }));
  await user.click(await screen.findByRole('button', { name: 'Lupakan' }));
  expect(await screen.findByRole('heading', { name: /^Siapkan berkas usulan/ })).toBeTruthy();
  expect(await listDrafts(environment.database)).toEqual({ cards: [], emptied: [] });
});

test('an emptied draft does not open as a blank one either', async () => {
  const environment = await makeEnvironment();
  const id = await storeDraft(environment);
  await Promise.all([environment.database.drafts.clear(), environment.database.updates.clear()]);
  renderApp(`/draf/${id}`, environment, makePerson());
  expect(
    await screen.findByRole('heading', { name: 'Isi draf ini hilang dari peramban' }),
  ).toBeTruthy();
  expect(await environment.database.updates.count()).toBe(0);
});
