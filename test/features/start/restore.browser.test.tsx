import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { draftId } from '#domain/ids.ts';
import { beginDraft } from '#draft/begin.ts';
import { createDraft, listDrafts } from '#storage/drafts.ts';
import { backUp } from '#workspace/back-up.ts';
import type { Environment } from '#workspace/environment.tsx';
import { makeEnvironment, renderApp } from '../../app/render-app.tsx';
import { violationsInBothSchemes } from '../../axe.ts';
import { makeBeginning, makeIds, makePerson } from '../../make.ts';

/** A real backup, made by another browser. */
async function backupFile(): Promise<File> {
  const environment = await makeEnvironment();
  const id = draftId.parse(crypto.randomUUID());
  const { content } = beginDraft(
    makeBeginning({
      draftId: id,
      editionId: environment.currentEdition,
      applicantName: 'Pemerintah Kabupaten Uji',
    }),
    { actor: makePerson(), now: () => new Date().toISOString(), newId: makeIds() },
  );
  await createDraft(environment.database, id, new Map([['content', content]]));
  const written = await backUp(environment, {
    draftId: id,
    actor: makePerson(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.file;
}

async function choose(environment: Environment, file: File) {
  const user = userEvent.setup({ applyAccept: false });
  renderApp('/pulihkan', environment, makePerson());
  await screen.findByText('Satu berkas .siapp4 dari SIAP P4');
  await user.upload(screen.getByLabelText(/pilih berkas cadangan \(/), file);
  return user;
}

test('a backup shows what is in it, is restored on the word, and opens', async () => {
  const environment = await makeEnvironment();
  const user = await choose(environment, await backupFile());
  const restore = await screen.findByRole('button', { name: 'Pulihkan' });
  expect(screen.getByText('Pemerintah Kabupaten Uji')).toBeTruthy();
  expect((await listDrafts(environment.database)).cards).toEqual([]);
  expect(await violationsInBothSchemes()).toEqual([]);

  await user.click(restore);
  expect(await screen.findByText(/sudah dipulihkan dan diperiksa/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Buka draf' })).toBeTruthy();
  const { cards } = await listDrafts(environment.database);
  expect(cards).toMatchObject([{ summary: { applicantName: 'Pemerintah Kabupaten Uji' } }]);
});

test('the same backup a second time changes nothing and says so', async () => {
  const environment = await makeEnvironment();
  const file = await backupFile();
  const user = await choose(environment, file);
  await user.click(await screen.findByRole('button', { name: 'Pulihkan' }));
  await screen.findByText(/sudah dipulihkan/);
  await user.click(screen.getByRole('link', { name: 'Ke daftar draf' }));
  await user.click(await screen.findByRole('link', { name: 'Pulihkan dari cadangan' }));
  await user.upload(await screen.findByLabelText(/pilih berkas cadangan \(/), file);
  await user.click(await screen.findByRole('button', { name: 'Pulihkan' }));
  expect(await screen.findByText(/sudah ada di peramban ini/)).toBeTruthy();
  expect((await listDrafts(environment.database)).cards).toHaveLength(1);
});

test.each([
  ['no package at all', () => Promise.resolve('bukan cadangan'), 'bukan cadangan SIAP P4'],
  ['an empty file', () => Promise.resolve(''), 'bukan cadangan SIAP P4'],
  ['a backup that was cut off', async () => (await backupFile()).slice(0, 700), 'tidak berubah'],
])('%s is refused with a sentence, and nothing is stored', async (_, content, sentence) => {
  const environment = await makeEnvironment();
  const user = await choose(environment, new File([await content()], 'cadangan.siapp4'));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain(sentence);
  expect((await listDrafts(environment.database)).cards).toEqual([]);
  expect(await violationsInBothSchemes()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Pilih berkas lain' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
