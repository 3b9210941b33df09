import * as z from 'zod/mini';
import type { DraftId } from '#domain/ids.ts';
import type { Database } from './database.ts';
import { quarantineRow } from './quarantine.ts';
import { draftRow } from './rows.ts';
import type { DraftRow } from './rows.ts';

/** The row, or null where there is none or its schema refuses it. */
export function checkedDraftRow(raw: unknown): DraftRow | null {
  const row = draftRow.safeParse(raw);
  return row.success ? row.data : null;
}

/** A draft about which home knows nothing but that it is there. */
export function blankDraftRow(id: DraftId, createdAt: string, isSample = false): DraftRow {
  return { id, createdAt, isSample, lastBackup: null, summary: null };
}

/**
 * Puts the row back where the store lost it or holds one that its schema refuses; the refused one
 * goes to quarantine. Does nothing where a good row stands.
 */
export async function reinstateDraftRow(db: Database, row: DraftRow): Promise<void> {
  const before = await db.drafts.get(row.id);
  if (checkedDraftRow(before) !== null) return;
  await db.dexie.transaction('rw', db.drafts, db.quarantine, async () => {
    if (before !== undefined) {
      const parsed = draftRow.safeParse(before);
      const reason = parsed.success ? '' : z.prettifyError(parsed.error);
      await db.quarantine.add(quarantineRow('drafts', row.id, reason, before));
    }
    await db.drafts.put(row);
  });
}
