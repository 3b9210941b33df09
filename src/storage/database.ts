import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Result } from '#domain/result.ts';
import { err, ok } from '#domain/result.ts';

/** Rows come out as `unknown`: `rows.ts` is the one door through which they become values. */
export interface Database {
  readonly dexie: Dexie;
  readonly name: string;
  readonly drafts: Table<unknown, string>;
  readonly updates: Table<unknown, number>;
  readonly files: Table<unknown, string>;
  readonly versions: Table<unknown, string>;
  readonly imports: Table<unknown, string>;
  readonly quarantine: Table<unknown, number>;
  readonly editions: Table<unknown, string>;
  readonly settings: Table<unknown, string>;
  /** Runs before this connection gives way to a newer app in another tab. */
  readonly beforeGivingWay: Set<() => Promise<unknown>>;
  /** Opens the connection again after it was lost; does nothing once it was closed for good. */
  readonly ensureOpen: () => Promise<void>;
  /** Every later write through this connection fails with `closed`. */
  readonly closeForGood: () => void;
  /** Runs after the browser closed the connection on its own; the next operation opens it again. */
  readonly lostConnection: Set<() => void>;
}

export interface DatabaseError {
  readonly code: 'no-indexeddb' | 'newer-database' | 'blocked' | 'open-failed';
  /** Name of the browser's error, or empty. */
  readonly cause: string;
}

const databaseName = 'siap-p4';

/** Number of the set of tables and indexes; never of the shape of a row. */
const tablesVersion = 1;
const tables = {
  drafts: 'id',
  updates: '++seq, [draftId+docName]',
  // The second index lets size and type be listed without reading the bytes.
  files: 'sha, [sha+sizeBytes+mediaType]',
  versions: 'id, draftId',
  imports: 'id, draftId',
  quarantine: '++id, draftId',
  editions: 'id',
  settings: 'key',
};

/** How long another tab may keep an upgrade waiting before we say so. */
const blockedAfterMs = 4000;

/**
 * Opens the store. An error says why there is none: `no-indexeddb` (not offered, or a private
 * window), `newer-database` (a newer app was here: its tables are left alone), `blocked` (another
 * tab keeps an older version open), `open-failed`.
 */
export async function openDatabase(name = databaseName): Promise<Result<Database, DatabaseError>> {
  if (typeof indexedDB === 'undefined') return err({ code: 'no-indexeddb', cause: '' });
  // Strict: a transaction completes after the flush to disk, so that "saved" survives a power cut.
  const dexie = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    // As they are now, not as they were when the library was loaded.
    indexedDB,
    IDBKeyRange,
  });
  dexie.version(tablesVersion).stores(tables);
  try {
    const outcome = await Promise.race([dexie.open().then(() => 'open' as const), blocked(dexie)]);
    if (outcome === 'blocked') {
      dexie.close();
      return err({ code: 'blocked', cause: '' });
    }
  } catch (cause) {
    dexie.close();
    return err(openError(cause));
  }
  // Dexie opens a database of a higher version as it stands instead of failing.
  if (dexie.backendDB().version >= (tablesVersion + 1) * 10) {
    dexie.close();
    return err({ code: 'newer-database', cause: '' });
  }
  return ok(databaseOf(dexie));
}

/** Resolves some seconds after another connection began to block this one; otherwise never. */
function blocked(dexie: Dexie): Promise<'blocked'> {
  return new Promise((resolve) => {
    dexie.on('blocked', () => {
      setTimeout(() => {
        resolve('blocked');
      }, blockedAfterMs);
      return false;
    });
  });
}

function openError(cause: unknown): DatabaseError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'VersionError') return { code: 'newer-database', cause: name };
  // Firefox in a private window refuses with InvalidStateError where there is no persistence.
  if (name === 'MissingAPIError' || name === 'SecurityError')
    return { code: 'no-indexeddb', cause: name };
  return { code: 'open-failed', cause: name };
}

function databaseOf(dexie: Dexie): Database {
  const beforeGivingWay = new Set<() => Promise<unknown>>();
  const lostConnection = new Set<() => void>();
  let isClosedForGood = false;
  const closeForGood = (): void => {
    isClosedForGood = true;
    dexie.close({ disableAutoOpen: true });
  };
  dexie.on('versionchange', () => {
    const last = Promise.allSettled([...beforeGivingWay].map((run) => run()));
    // For good: an old app must not write into newer tables.
    void last.then(closeForGood);
    return false;
  });
  const onLost = (): void => {
    for (const run of lostConnection) run();
  };
  // Sticky: runs again for each connection that Dexie opens after a lost one.
  dexie.on('ready', () => dexie.backendDB().addEventListener('close', onLost), true);
  return {
    dexie,
    name: dexie.name,
    drafts: dexie.table('drafts'),
    updates: dexie.table('updates'),
    files: dexie.table('files'),
    versions: dexie.table('versions'),
    imports: dexie.table('imports'),
    quarantine: dexie.table('quarantine'),
    editions: dexie.table('editions'),
    settings: dexie.table('settings'),
    beforeGivingWay,
    lostConnection,
    closeForGood,
    ensureOpen: async () => {
      // Dexie opens again on its own, but once only: an opening that failed stays failed.
      if (!isClosedForGood && !dexie.isOpen()) await dexie.open();
    },
  };
}

/** Closes the connection for good. */
export function closeDatabase(db: Database): void {
  db.closeForGood();
}
