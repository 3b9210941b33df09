import * as Y from 'yjs';
import { hasHole } from '#draft/documents.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { appendTo } from './append.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { watchPage } from './page-lifecycle.ts';
import { DocPersistence } from './persistence.ts';
import { applied, checkedRows, rawUpdates, tabOrigin } from './read-draft.ts';
import type { DraftRow } from './rows.ts';
import { saveStates } from './save-state.ts';
import type { SaveStateSource } from './save-state.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

export interface SessionParts {
  readonly db: Database;
  readonly row: DraftRow;
  readonly savedAt: string;
  readonly documents: ReadonlyMap<string, Y.Doc>;
  readonly channel: TabChannel;
}

/** The documents of one draft tied to the store, to the other tabs and to the life of the page. */
export interface Session {
  readonly documents: ReadonlyMap<string, Y.Doc>;
  readonly saveState: SaveStateSource;
  readonly isDirty: () => boolean;
  readonly flush: () => Promise<Result<void, StorageError>>;
  readonly stop: () => void;
}

export function startSession(parts: SessionParts): Session {
  const { db, row, documents, channel } = parts;
  const states = saveStates();
  const persistences = [...documents].map(
    ([docName, doc]) =>
      new DocPersistence(doc, {
        append: appendTo(db, row, docName),
        savedAt: parts.savedAt,
        report: (state) => {
          states.report(docName, state);
        },
        onDurable: (updates) => {
          for (const update of updates) channel.send({ docName, update });
        },
      }),
  );
  const isDirty = (): boolean => persistences.some((each) => each.isDirty);
  const flush = (): Promise<Result<void, StorageError>> => flushAll(persistences);
  const rewrite = (): void => {
    // A connection that closed on its own may have been closed because its data were cleared.
    for (const each of persistences) each.rewrite();
  };
  const unwatch = watchPage({
    isDirty,
    onHidden: () => void flush(),
    onWoken: () => void readAgain(parts, [...documents.keys()]),
  });
  channel.deliverTo((message) => {
    receive(parts, message);
  });
  db.lostConnection.add(rewrite);
  db.beforeGivingWay.add(flush);
  return {
    documents,
    saveState: states,
    isDirty,
    flush,
    stop: () => {
      db.lostConnection.delete(rewrite);
      db.beforeGivingWay.delete(flush);
      unwatch();
      for (const each of persistences) each.stop();
    },
  };
}

async function flushAll(
  persistences: readonly DocPersistence[],
): Promise<Result<void, StorageError>> {
  const outcomes = await Promise.all(persistences.map((each) => each.flush()));
  const failed = outcomes.find((each) => !each.ok);
  return failed === undefined || failed.ok ? ok(undefined) : err(failed.error);
}

/** Takes in what another tab saved. Where something before it is missing, the table has it. */
function receive(parts: SessionParts, { docName, update }: TabMessage): void {
  const doc = parts.documents.get(docName);
  if (doc === undefined) return;
  try {
    Y.applyUpdateV2(doc, update, tabOrigin);
  } catch {
    // Bytes from another version of the app; what it saved is in the table in any case.
    void readAgain(parts, [docName]);
    return;
  }
  if (hasHole(doc)) void readAgain(parts, [docName]);
}

/** Applies every saved row again; rows that are already in cost nothing but time. */
async function readAgain(parts: SessionParts, docNames: readonly string[]): Promise<void> {
  for (const docName of docNames) {
    const doc = parts.documents.get(docName);
    const raw = await savedRows(parts, docName);
    const rows = checkedRows(raw ?? []);
    // A row that became unreadable is reported when the draft is opened next.
    if (doc === undefined || !rows.ok) continue;
    doc.transact(() => {
      for (const row of rows.value) applied(doc, row);
    }, tabOrigin);
  }
}

/** Null where the store does not answer now: the next message, or waking, asks again. */
async function savedRows(
  { db, row }: SessionParts,
  docName: string,
): Promise<readonly unknown[] | null> {
  try {
    return await rawUpdates(db, row.id, docName);
  } catch (cause) {
    storageFailure(cause);
    return null;
  }
}
