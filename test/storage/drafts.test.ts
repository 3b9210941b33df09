import { expect, test } from 'vitest';
import { draftId } from '#domain/ids.ts';
import { createDraft, listDrafts, noteBackup, removeDraft, saveSummary } from '#storage/drafts.ts';
import type { DraftSummary } from '#storage/drafts.ts';
import { readIdentity, saveIdentity } from '#storage/settings.ts';
import {
  makeDocuments,
  makeDraft,
  newStoreName,
  opening,
  openStore,
  someDraft,
  someone,
  storesPerTest,
  type,
} from './make-store.ts';

storesPerTest();

const summary: DraftSummary = {
  applicantName: 'Pemerintah Kabupaten Contoh',
  entryName: 'Instansi pemerintah',
  editionName: 'P4',
  answered: 3,
  total: 27,
  gatesMet: 1,
  gatesTotal: 6,
  openFindings: 9,
  changedAt: null,
};

test('a new browser has no drafts and has lost none', async () => {
  const db = await openStore(newStoreName());
  expect(await listDrafts(db)).toEqual({ cards: [], emptied: [] });
});

test('a card shows its summary until the draft changes', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  await saveSummary(db, someDraft, summary);
  expect((await listDrafts(db)).cards).toMatchObject([{ draftId: someDraft, summary }]);
  const draft = await opening(db);
  type(draft, 'x');
  await draft.close();
  expect((await listDrafts(db)).cards).toMatchObject([{ draftId: someDraft, summary: null }]);
});

test('a draft that was not touched here is as old as its own last change', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  await saveSummary(db, someDraft, { ...summary, changedAt: '2020-03-04T05:06:07.000Z' });
  expect((await listDrafts(db)).cards[0]?.updatedAt).toBe('2020-03-04T05:06:07.000Z');
});

test('a draft that was stamped here is as old as its last save', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  const savedAt = (await listDrafts(db)).cards[0]?.updatedAt;
  await saveSummary(db, someDraft, { ...summary, changedAt: '2999-01-01T00:00:00.000Z' });
  expect((await listDrafts(db)).cards[0]?.updatedAt).toBe(savedAt);
});

test('a summary of an earlier app, without the day of the last change, still counts', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  const { changedAt: _unknown, ...earlier } = summary;
  await saveSummary(db, someDraft, summary);
  await db.drafts.update(someDraft, { 'summary.value': earlier });
  expect((await listDrafts(db)).cards).toMatchObject([{ draftId: someDraft, summary }]);
});

test('a lost draft is listed apart, with its name and its last backup', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  await saveSummary(db, someDraft, summary);
  await noteBackup(db, someDraft, 'siapp4-contoh.siapp4', '2026-11-20T01:02:03.000Z');
  await db.updates.clear();
  await db.drafts.clear();
  expect(await listDrafts(db)).toMatchObject({
    cards: [],
    emptied: [
      {
        draftId: someDraft,
        name: 'Pemerintah Kabupaten Contoh',
        remains: 'nothing',
        lastBackup: { fileName: 'siapp4-contoh.siapp4' },
      },
    ],
  });
});

test('a draft whose own row was lost is still listed', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  await db.drafts.clear();
  expect((await listDrafts(db)).cards).toMatchObject([{ draftId: someDraft, isSample: false }]);
});

test('removing a draft leaves others alone and is not a loss', async () => {
  const db = await openStore(newStoreName());
  const other = draftId.parse('draft-2');
  await makeDraft(db);
  await makeDraft(db, other);
  expect((await removeDraft(db, someDraft)).ok).toBe(true);
  expect(await listDrafts(db)).toMatchObject({ cards: [{ draftId: other }], emptied: [] });
});

test('a draft is not created over another one', async () => {
  const db = await openStore(newStoreName());
  await makeDraft(db);
  expect(await createDraft(db, someDraft, makeDocuments(someDraft))).toEqual({
    ok: false,
    error: { code: 'already-exists' },
  });
});

test('a sample says that it is one', async () => {
  const db = await openStore(newStoreName());
  await createDraft(db, someDraft, makeDocuments(someDraft), { isSample: true });
  expect((await listDrafts(db)).cards).toMatchObject([{ isSample: true }]);
});

test('who works here is remembered; a row that its schema refuses is put aside and asked again', async () => {
  const db = await openStore(newStoreName());
  const identity = {
    actorId: someone,
    name: 'Contoh',
    position: 'Pranata Humas',
    organisation: 'Diskominfo',
    role: 'penyusun' as const,
  };
  expect(await readIdentity(db)).toBeNull();
  await saveIdentity(db, identity);
  expect(await readIdentity(db)).toEqual(identity);
  await db.settings.put({ key: 'identity', value: { ...identity, role: 'raja' } });
  expect(await readIdentity(db)).toBeNull();
  expect(await db.quarantine.toArray()).toMatchObject([{ table: 'settings' }]);
});
