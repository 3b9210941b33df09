import { expect, test, vi } from 'vitest';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import {
  makeDraft,
  newStoreName,
  opening,
  openStore,
  storesPerTest,
  type,
  wordsOf,
} from './make-store.ts';

storesPerTest();

/** Opens a database by the browser's own means, as another version of the app would. */
function openNative(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('open'));
    };
  });
}

test('a browser without IndexedDB gets a code of its own', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openDatabase('none')).toMatchObject({ ok: false, error: { code: 'no-indexeddb' } });
});

test('a database that a newer app made is left alone', async () => {
  const name = newStoreName();
  (await openNative(name, 400)).close();
  expect(await openDatabase(name)).toMatchObject({ ok: false, error: { code: 'newer-database' } });
});

test('an older tab that does not give way is named as the reason', async () => {
  const name = newStoreName();
  const holder = await openNative(name, 1);
  expect(await openDatabase(name)).toMatchObject({ ok: false, error: { code: 'blocked' } });
  holder.close();
});

test('a newer app in another tab gets the database after what was typed here is on disk', async () => {
  const name = newStoreName();
  const db = await openStore(name);
  await makeDraft(db);
  const draft = await opening(db);
  type(draft, '!');
  const newer = await openNative(name, 4000);
  expect(draft.saveState.current().state).toBe('saved');
  type(draft, '?');
  await expect
    .poll(() => draft.saveState.current())
    .toMatchObject({ state: 'failed', code: 'closed' });
  newer.close();
});

test('a tab that is still open writes its draft again into a store that was emptied under it', async () => {
  const name = newStoreName();
  const db = await openStore(name);
  await makeDraft(db);
  const draft = await opening(db);
  await db.updates.clear();
  await db.drafts.clear();
  for (const run of db.lostConnection) run();
  await draft.flush();
  closeDatabase(db);
  expect(wordsOf(await opening(await openStore(name)))).toBe('awal');
});
