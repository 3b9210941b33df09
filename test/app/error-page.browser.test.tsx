import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { draftId } from '#domain/ids.ts';
import { beginDraft } from '#draft/begin.ts';
import { createDraft, listDrafts } from '#storage/drafts.ts';
import type { Environment } from '#workspace/environment.tsx';
import { violationsInBothSchemes } from '../axe.ts';
import { makeBeginning, makeIds, makePerson } from '../make.ts';
import { makeEnvironment, renderApp } from './render-app.tsx';

/** React reports what an error page has caught; in a test that provokes it, that is no news. */
function expectReports(): void {
  const { error } = console;
  console.error = () => undefined;
  onTestFinished(() => {
    console.error = error;
  });
}

const lostRubric: Environment['openEdition'] = () =>
  Promise.reject(new Error('rubrik tidak terambil'));

test('a bug outside of a draft says what is safe and leads back', async () => {
  expectReports();
  const environment = { ...(await makeEnvironment()), openEdition: lostRubric };
  renderApp('/baru', environment, makePerson());
  expect(
    await screen.findByRole('heading', { name: 'Halaman ini gagal ditampilkan' }),
  ).toBeTruthy();
  expect(screen.getByText(/Semua yang sudah berstatus Tersimpan tetap aman/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Unduh cadangan draf' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Ke daftar draf' })).toBeTruthy();
  expect(await violationsInBothSchemes()).toEqual([]);
});

test('a bug in a draft offers its backup before anything else, and makes it', async () => {
  expectReports();
  const whole = await makeEnvironment();
  const id = draftId.parse(crypto.randomUUID());
  const { content } = beginDraft(makeBeginning({ draftId: id, editionId: whole.currentEdition }), {
    actor: makePerson(),
    now: () => new Date().toISOString(),
    newId: makeIds(),
  });
  await createDraft(whole.database, id, new Map([['content', content]]));
  renderApp(`/draf/${id}`, { ...whole, openEdition: lostRubric }, makePerson());

  await screen.findByRole('heading', { name: 'Halaman ini gagal ditampilkan' });
  const page = within(screen.getByRole('main'));
  const [first] = page.getAllByRole('button').map(({ textContent }) => textContent);
  expect(first).toBe('Unduh cadangan draf');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Unduh cadangan draf' }));
  expect(await screen.findByText(/Isinya sudah dibaca ulang dan cocok/)).toBeTruthy();
  await waitFor(async () => {
    const [card] = (await listDrafts(whole.database)).cards;
    expect(card?.lastBackup?.fileName).toMatch(/\.siapp4$/);
  });
});
