import * as z from 'zod/mini';
import { person } from '#domain/person.ts';
import type { Person } from '#domain/person.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storageFailure } from './failures.ts';
import type { StorageError } from './failures.ts';
import { quarantineRow } from './quarantine.ts';
import { settingRow } from './rows.ts';

/** Who works in this browser. */
export type Identity = Person;

const identityKey = 'identity';

/**
 * One setting, or null where none was saved. A row that its schema refuses is put into quarantine
 * and counts as not saved: the question is asked again.
 */
async function readSetting<T>(
  db: Database,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | null> {
  const raw = await db.settings.get(key);
  if (raw === undefined) return null;
  const row = z.extend(settingRow, { value: schema }).safeParse(raw);
  if (row.success) return row.data.value;
  await db.dexie.transaction('rw', db.settings, db.quarantine, async () => {
    const reason = z.prettifyError(row.error);
    await db.quarantine.add(quarantineRow('settings', null, reason, raw));
    await db.settings.delete(key);
  });
  return null;
}

async function saveSetting(
  db: Database,
  key: string,
  value: unknown,
): Promise<Result<void, StorageError>> {
  try {
    await db.settings.put({ key, value });
    return ok(undefined);
  } catch (cause) {
    return err(storageFailure(cause));
  }
}

/** Who works here, or null at first use. */
export function readIdentity(db: Database): Promise<Identity | null> {
  return readSetting(db, identityKey, person);
}

export function saveIdentity(
  db: Database,
  identity: Identity,
): Promise<Result<void, StorageError>> {
  return saveSetting(db, identityKey, identity);
}
