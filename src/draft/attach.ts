import type { Draft } from '#domain/draft.ts';
import type { EvidenceLink } from '#domain/evidence.ts';
import { evidenceId } from '#domain/ids.ts';
import type { EvidenceId } from '#domain/ids.ts';
import { linkChanges } from './commands.ts';
import { makeHiddenRow, revealed } from './rows.ts';
import type { RowFields } from './rows.ts';
import { write } from './session.ts';
import type { Session } from './session.ts';

/** What a piece of evidence is to prove. */
export type EvidenceTarget = Pick<EvidenceLink, 'target' | 'targetId'>;

/**
 * Adds an evidence record together with what it proves, as one step of undo; returns its id.
 * A file must be in the store before this is called: the record is what shows it as attached.
 */
export function attachEvidence(
  session: Session,
  draft: Draft,
  fields: RowFields<'evidence'>,
  targets: readonly EvidenceTarget[],
): EvidenceId {
  const id = evidenceId.parse(makeHiddenRow(session, 'evidence', fields));
  write(session, [revealed('evidence', id), ...linkChanges(session, draft, placesOf(id, targets))]);
  return id;
}

/** Links evidence that is there to all targets, as one step of undo. */
export function linkEvidenceToAll(
  session: Session,
  draft: Draft,
  id: EvidenceId,
  targets: readonly EvidenceTarget[],
): void {
  write(session, linkChanges(session, draft, placesOf(id, targets)));
}

function placesOf(id: EvidenceId, targets: readonly EvidenceTarget[]) {
  return targets.map((target) => ({ ...target, evidenceId: id }));
}
