import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDraft } from '#storage/open-draft.ts';
import type { OpenDraft } from '#storage/open-draft.ts';
import {
  failWrites,
  foundLater,
  makeDraft,
  newStoreName,
  opening,
  openStore,
  someDraft,
  someone,
  storesPerTest,
  type,
  wordsOf,
} from './make-store.ts';

storesPerTest();

async function newDraft(name: string) {
  const db = await openStore(name);
  await makeDraft(db);
  return { db, draft: await opening(db) };
}

/** Returns once both tabs hold the same. */
async function inStep(a: OpenDraft, b: OpenDraft): Promise<void> {
  await expect.poll(() => wordsOf(a) === wordsOf(b)).toBe(true);
}

test('what was flushed is there for a browser that starts later, without a close', async () => {
  const name = newStoreName();
  const { draft } = await newDraft(name);
  type(draft, ' dan lagi');
  expect((await draft.flush()).ok).toBe(true);
  expect(draft.saveState.current().state).toBe('saved');
  expect(await foundLater(name)).toBe('awal dan lagi');
});

test('a draft that never was is missing', async () => {
  const db = await openStore(newStoreName());
  expect(await openDraft(db, someDraft, someone)).toEqual({
    ok: false,
    error: { code: 'missing' },
  });
});

test.each(['QuotaExceededError', 'UnknownError'])(
  'a write that failed with %s once loses nothing, and what is typed after it neither',
  async (error) => {
    const name = newStoreName();
    const { db, draft } = await newDraft(name);
    const failures = failWrites(db, 1, error);
    type(draft, ' LOST');
    await expect.poll(failures).toBe(1);
    await expect.poll(() => draft.saveState.current().state).toBe('failed');
    for (const letter of 'aaaaaaaaaa') type(draft, letter);
    await expect.poll(() => draft.saveState.current().state).toBe('saved');
    expect(await foundLater(name)).toBe('awal LOSTaaaaaaaaaa');
  },
);

test('a full disk is named by the name of the error, and stays named until a write succeeds', async () => {
  const { db, draft } = await newDraft(newStoreName());
  failWrites(db, 1000);
  type(draft, 'x');
  expect(await draft.flush()).toMatchObject({ ok: false, error: { code: 'quota' } });
  type(draft, 'y');
  expect(draft.saveState.current()).toMatchObject({ state: 'failed', code: 'quota' });
  expect(wordsInStates(draft)).toBe('awalxy');
});

test('a draft closed on a full disk keeps trying and lets go when the disk has room again', async () => {
  const name = newStoreName();
  const { db, draft } = await newDraft(name);
  failWrites(db, 3);
  type(draft, ' akhir');
  expect((await draft.close()).ok).toBe(false);
  await expect.poll(() => draft.saveState.current().state, { timeout: 5000 }).toBe('saved');
  expect(await foundLater(name)).toBe('awal akhir');
});

test('the save state is the same object while nothing changes, and says so when it does', async () => {
  const { draft } = await newDraft(newStoreName());
  const before = draft.saveState.current();
  expect(draft.saveState.current()).toBe(before);
  const seen: string[] = [];
  const unsubscribe = draft.saveState.subscribe(() => {
    seen.push(draft.saveState.current().state);
  });
  type(draft, 'x');
  await draft.flush();
  unsubscribe();
  expect(seen).toEqual(['saving', 'saved']);
});

test('two tabs that both write at once end with the same text and every character', async () => {
  const name = newStoreName();
  const { draft: left } = await newDraft(name);
  const right = await opening(await openStore(name));
  for (let each = 0; each < 50; each += 1) {
    type(left, 'l');
    type(right, 'r');
    if (each % 10 === 0) await left.flush();
  }
  await Promise.all([left.flush(), right.flush()]);
  await inStep(left, right);
  expect(wordsOf(left).replaceAll(/[^l]/g, '')).toHaveLength(1 + 50);
  expect(wordsOf(left).replaceAll(/[^r]/g, '')).toHaveLength(50);
  expect(await foundLater(name)).toBe(wordsOf(left));
});

test('a tab that missed a message reads the table again when the next one shows the hole', async () => {
  const name = newStoreName();
  const { draft: left } = await newDraft(name);
  const right = await opening(await openStore(name));
  await deaf(name, left, 'tak terdengar');
  type(left, '!');
  await left.flush();
  await inStep(left, right);
  expect(wordsOf(right)).toBe('awaltak terdengar!');
});

/** Saves an edit as a third tab that ends before it can tell anybody but `draft`. */
async function deaf(name: string, draft: OpenDraft, letters: string): Promise<void> {
  const db = await openStore(name);
  const third = new Y.Doc();
  Y.applyUpdateV2(third, Y.encodeStateAsUpdateV2(draft.documents.content));
  const before = Y.encodeStateVector(third);
  const words = third.getText('words');
  words.insert(words.length, letters);
  const update = Y.encodeStateAsUpdateV2(third, before);
  const at = '2026-11-24T00:00:00Z';
  await db.updates.add({ draftId: someDraft, docName: 'content', at, update });
  Y.applyUpdateV2(draft.documents.content, update, 'load');
}

test('what is typed while a draft closes is saved too', async () => {
  const name = newStoreName();
  const { draft } = await newDraft(name);
  type(draft, '1');
  const closing = draft.close();
  await Promise.resolve();
  type(draft, '2');
  expect((await closing).ok).toBe(true);
  expect(await foundLater(name)).toBe('awal12');
});

test('a long log is folded into one row and the text stays', async () => {
  const name = newStoreName();
  const { db, draft } = await newDraft(name);
  for (let each = 0; each < 350; each += 1) {
    type(draft, 'x');
    await draft.flush();
  }
  expect(await db.updates.count()).toBeGreaterThan(350);
  await draft.close();
  const again = await opening(db);
  expect(wordsOf(again)).toBe(`awal${'x'.repeat(350)}`);
  expect(await db.updates.count()).toBe(2);
  expect(await foundLater(name)).toBe(`awal${'x'.repeat(350)}`);
});

test('a browser without localStorage opens, saves and finds its drafts', async () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  const name = newStoreName();
  const { draft } = await newDraft(name);
  type(draft, '!');
  await draft.close();
  expect(await foundLater(name)).toBe('awal!');
});

function wordsInStates(draft: OpenDraft): string {
  const doc = new Y.Doc();
  const state = draft.encodeStates().get('content');
  if (state !== undefined) Y.applyUpdateV2(doc, state);
  return doc.getText('words').toJSON();
}
