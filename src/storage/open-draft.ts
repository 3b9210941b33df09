import * as Y from 'yjs';
import { contentName, emptyDocument, ownReviewName, reviewName } from '#draft/documents.ts';
import type { ActorId, DraftId } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { compact, rowsWorthCompacting } from './compaction.ts';
import type { Database } from './database.ts';
import { reinstateDraftRow } from './draft-row.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { draftLock, holdShared } from './locks.ts';
import { raiseMark } from './marks.ts';
import type { StoredDocument } from './read-draft.ts';
import type { SaveState, SaveStateSource } from './save-state.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { readStoredDraft } from './stored-draft.ts';
import type { OpenDraftError, StoredDraft } from './stored-draft.ts';
import { openTabChannel } from './tab-channel.ts';

export interface OpenDocuments {
  readonly content: Y.Doc;
  readonly review: Y.Doc;
  /** Scores and threads of the person at this machine. */
  readonly own: Y.Doc;
  /** Documents of other reviewers, by document name. */
  readonly others: ReadonlyMap<string, Y.Doc>;
}

export interface OpenDraft {
  readonly draftId: DraftId;
  readonly documents: OpenDocuments;
  /** Written by a newer app: nothing of it is saved here, so that no older hand spoils it. */
  readonly isReadOnly: boolean;
  readonly saveState: SaveStateSource;
  /** Returns when everything typed before this call is on disk, or with the reason why it is not. */
  readonly flush: () => Promise<Result<void, StorageError>>;
  /** Whole encoded states as they are in memory, saved or not: what a backup of an unsaved draft needs. */
  readonly encodeStates: () => ReadonlyMap<string, Uint8Array>;
  /**
   * Flushes and lets go. When the flush fails, what is unsaved is still tried in the background
   * and the draft lets go after that; the result says so.
   */
  readonly close: () => Promise<Result<void, StorageError>>;
}

/** Opens a draft for editing, or only for reading; several tabs may hold the same one. */
export async function openDraft(
  db: Database,
  draftId: DraftId,
  actorId: ActorId,
): Promise<Result<OpenDraft, OpenDraftError>> {
  const release = await holdShared(draftLock(db.name, draftId));
  // Opened before the table is read, so that nothing falls between the two.
  const channel = openTabChannel(db.name, draftId);
  const letGo = (): void => {
    channel.close();
    release();
  };
  try {
    const stored = await readStoredDraft(db, draftId);
    if (!stored.ok) {
      letGo();
      return stored;
    }
    if (stored.value.isFromNewerApp)
      return ok(readOnlyDraft(draftId, stored.value, actorId, letGo));
    await reinstateDraftRow(db, stored.value.row);
    await tidy(db, stored.value);
    const documents = openDocuments(stored.value.documents, actorId);
    const { row, savedAt } = stored.value;
    const session = startSession({
      db,
      row,
      savedAt,
      channel,
      documents: byName(documents, actorId),
    });
    return ok(openDraftOf(draftId, documents, session, letGo));
  } catch (cause) {
    letGo();
    return err({ code: 'store-failed', failure: storageFailure(cause) });
  }
}

/** Folds long logs; a draft whose log could not be folded opens all the same. */
async function tidy(db: Database, stored: StoredDraft): Promise<void> {
  for (const document of stored.documents) {
    if (document.seqs.length <= rowsWorthCompacting) continue;
    const outcome = await compact(db, stored.row.id, document);
    if (outcome.ok && 'done' in outcome.value) {
      raiseMark(db.name, stored.row.id, outcome.value.done.lastSeq, outcome.value.done.at);
    }
  }
}

function openDocuments(stored: readonly StoredDocument[], actorId: ActorId): OpenDocuments {
  const byName = new Map(stored.map(({ name, doc }) => [name, doc]));
  const take = (name: string): Y.Doc => {
    const doc = byName.get(name) ?? emptyDocument();
    byName.delete(name);
    return doc;
  };
  return {
    content: take(contentName),
    review: take(reviewName),
    own: take(ownReviewName(actorId)),
    others: byName,
  };
}

function byName(documents: OpenDocuments, actorId: ActorId): ReadonlyMap<string, Y.Doc> {
  return new Map([
    [contentName, documents.content],
    [reviewName, documents.review],
    [ownReviewName(actorId), documents.own],
    ...documents.others,
  ]);
}

/** Opening a draft makes a document for what this person may write; empty, it is no part of it. */
function encoded(documents: ReadonlyMap<string, Y.Doc>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...documents]
      .filter(([, { store }]) => store.clients.size > 0)
      .map(([name, doc]) => [name, Y.encodeStateAsUpdateV2(doc)]),
  );
}

/** The documents without any tie to the store: they can be read, and nothing of them is written. */
function readOnlyDraft(
  draftId: DraftId,
  stored: StoredDraft,
  actorId: ActorId,
  letGo: () => void,
): OpenDraft {
  const documents = openDocuments(stored.documents, actorId);
  const saved: SaveState = { state: 'saved', savedAt: stored.savedAt };
  return {
    draftId,
    documents,
    isReadOnly: true,
    saveState: { subscribe: () => () => undefined, current: () => saved },
    flush: () => Promise.resolve(ok(undefined)),
    encodeStates: () => encoded(byName(documents, actorId)),
    close: () => {
      letGo();
      return Promise.resolve(ok(undefined));
    },
  };
}

function openDraftOf(
  draftId: DraftId,
  documents: OpenDocuments,
  session: Session,
  letGo: () => void,
): OpenDraft {
  return {
    draftId,
    documents,
    isReadOnly: false,
    saveState: session.saveState,
    flush: session.flush,
    encodeStates: () => encoded(session.documents),
    close: async () => {
      let outcome = await session.flush();
      // A screen that is being left may still commit its last field.
      while (outcome.ok && session.isDirty()) outcome = await session.flush();
      if (outcome.ok) {
        session.stop();
        letGo();
        return outcome;
      }
      const unsubscribe = session.saveState.subscribe(() => {
        if (session.saveState.current().state !== 'saved') return;
        unsubscribe();
        session.stop();
        letGo();
      });
      return outcome;
    },
  };
}
