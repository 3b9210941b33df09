import type { AttachRefusal } from '#copy/attach-refusals.ts';
import type { Draft } from '#domain/draft.ts';
import { fileLimitBytes, titleOrFileName, unshownReason } from '#domain/evidence.ts';
import type { UnshownReason } from '#domain/evidence.ts';
import type { EvidenceId, Sha256 } from '#domain/ids.ts';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { attachEvidence, linkEvidenceToAll } from '#draft/attach.ts';
import type { EvidenceTarget } from '#draft/attach.ts';
import type { Session } from '#draft/session.ts';
import { foundKind } from '#render/annex/file-kind.ts';
import { probeFile } from '#render/annex/probe-file.ts';
import type { Database } from '#storage/database.ts';
import { storeFile } from '#storage/files.ts';

/** Where files are attached: the store for their bytes, the draft for their records. */
export interface AttachPlace {
  readonly database: Database;
  readonly session: Session;
  readonly draft: () => Draft;
}

/** A file that now is evidence. */
export interface Attached {
  readonly evidenceId: EvidenceId;
  /** False where the same bytes were evidence already: that record was linked instead. */
  readonly isNew: boolean;
  readonly title: string;
  /** Attached all the same; the dossier prints a page that says why its pages are missing. */
  readonly unshown: UnshownReason | null;
}

interface Seen {
  readonly mediaType: string;
  readonly pageCount: number | null;
  readonly unshown: UnshownReason | null;
  /** Null where the worker gave the file up before it had read it. */
  readonly sha256: Sha256 | null;
}

type Failure = AttachRefusal | { readonly code: 'cancelled' };

/**
 * Looks into one file, stores its bytes and then writes its record with all its links as one
 * command: nothing shows as attached before it is stored. Cancelling before the command leaves no
 * trace in the draft.
 */
export async function attachFile(
  place: AttachPlace,
  file: File,
  targets: readonly EvidenceTarget[],
  run: { signal: AbortSignal; onFraction: (fraction: number) => void },
): Promise<Result<Attached, Failure>> {
  if (file.size === 0) return err({ code: 'empty' });
  if (file.size > fileLimitBytes) return err({ code: 'too-large' });
  const seen = await look(file);
  if (!seen.ok) return seen;
  if (run.signal.aborted) return err({ code: 'cancelled' });
  // The type that the bytes have, not the one that the name promised.
  const blob = file.slice(0, file.size, seen.value.mediaType);
  const stored = await storeFile(place.database, blob, {
    signal: run.signal,
    onProgress: ({ done, total }) => run.onFraction(done / total),
  });
  if (!stored.ok) return err(refusalOf(stored.error.code));
  const { sha } = stored.value;
  if (seen.value.sha256 !== null && seen.value.sha256 !== sha) return err({ code: 'moved' });
  if (run.signal.aborted) return err({ code: 'cancelled' });
  return ok(record(place, file, targets, { ...seen.value, sha256: sha }));
}

async function look(file: File): Promise<Result<Seen, AttachRefusal>> {
  const { sha256, outcome } = await probeFile(file, file.name);
  if (outcome.ok) {
    const { mediaType, pageCount } = outcome.value;
    return ok({ mediaType, pageCount, unshown: null, sha256 });
  }
  const unshown = unshownReason(outcome.error.code);
  if (unshown === null) return err(outcome.error);
  const mediaType = await mediaTypeOf(file);
  return mediaType === null
    ? err({ code: 'moved' })
    : ok({ mediaType, pageCount: null, unshown, sha256 });
}

/** As the bytes say; '' for no kind that can be attached, null where they cannot be read. */
async function mediaTypeOf(file: File): Promise<string | null> {
  try {
    const kind = foundKind(new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
    if (kind === 'pdf') return 'application/pdf';
    return kind === 'jpeg' || kind === 'png' ? `image/${kind}` : '';
  } catch (cause) {
    // The file was moved, changed or taken away after it was chosen.
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

type StoreCode = Extract<Awaited<ReturnType<typeof storeFile>>, { ok: false }>['error']['code'];

function refusalOf(code: StoreCode): Failure {
  return code === 'unreadable' || code === 'missing' || code === 'corrupt'
    ? { code: 'moved' }
    : { code };
}

function record(
  { session, draft }: AttachPlace,
  file: File,
  targets: readonly EvidenceTarget[],
  { mediaType, pageCount, unshown, sha256 }: Seen,
): Attached {
  const known = draft().evidence.find((each) => sha256 !== null && each.fileSha === sha256);
  if (known !== undefined) {
    linkEvidenceToAll(session, draft(), known.id, targets);
    const title = titleOrFileName(known);
    return {
      evidenceId: known.id,
      isNew: false,
      title,
      unshown: unshownReason(known.fileProblem),
    };
  }
  const title = titleOf(file.name);
  const fields = {
    title,
    fileSha: sha256,
    fileName: file.name,
    mediaType,
    sizeBytes: file.size,
    pageCount,
    fileProblem: unshown ?? '',
  };
  const evidenceId = attachEvidence(session, draft(), fields, targets);
  return { evidenceId, isNew: true, title, unshown };
}

/** 'SK_Tim 2025.pdf' → 'SK Tim 2025'; a name that is all ending stays. */
function titleOf(fileName: string): string {
  return fileName
    .replace(/(?<=.)\.[^.]*$/u, '')
    .replaceAll('_', ' ')
    .trim();
}
