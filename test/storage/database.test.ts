import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { closeDatabase, openDatabase } from '#storage/database.ts';
import { createDraft, listDrafts } from '#storage/drafts.ts';
import {
  foundLater,
  makeDocuments,
  makeDraft,
  newStoreName,
  opening,
  openStore,
  someDraft,
  storesPerTest,
  type,
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

test('a tab that is still open writes its draft again into a store that was cleared under it', async () => {
  const name = newStoreName();
  const db = await openStore(name);
  await createDraft(db, someDraft, makeDocuments(someDraft), { isSample: true });
  const draft = await opening(db);
  for (const letter of ' dan') {
    type(draft, letter);
    await draft.flush();
  }
  // The browser closes the connection, and the next opening still meets the clearing.
  failNextOpening();
  // By `apply`: the declared parameter is the class where the function takes an instance.
  Reflect.apply(forceCloseDatabase, undefined, [db.dexie.backendDB()]);
  await cleared(name);
  type(draft, ' lagi');
  expect(draft.saveState.current().state).toBe('failed');
  await expect.poll(() => draft.saveState.current().state, { timeout: 5000 }).toBe('saved');
  expect(await foundLater(name)).toBe('awal dan lagi');
  expect(await listDrafts(db)).toMatchObject({ cards: [{ isSample: true }], emptied: [] });
});

function cleared(name: string): Promise<unknown> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
}

function failNextOpening(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = () => {
    indexedDB.open = open;
    throw new DOMException('', 'AbortError');
  };
}

test('a connection that was closed for good is not opened again', async () => {
  const db = await openStore(newStoreName());
  closeDatabase(db);
  await db.ensureOpen();
  expect(db.dexie.isOpen()).toBe(false);
});
