import type { QuarantineRow } from './rows.ts';

/** A row that a schema refused or that a restore replaced, kept exactly as it was found. */
export function quarantineRow(
  table: string,
  draftId: string | null,
  reason: string,
  row: unknown,
): QuarantineRow {
  return { table, draftId, reason, row, at: new Date().toISOString() };
}
