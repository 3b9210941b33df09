import type { DraftId } from '#domain/ids.ts';
import type { StorageError } from '#storage/failures.ts';
import type { OpenDraftError } from '#storage/stored-draft.ts';

/**
 * How a package and the draft of the same id in this browser relate: one holds all of the other
 * (`older`, `newer` say what the package is), or each holds something that the other does not.
 */
export type Relation = 'older' | 'newer' | 'diverged';

/** Why a package was not read or not restored. Nothing in the store was changed by any of these. */
export type PackageError =
  /** No ZIP, or a ZIP of something else. */
  | { readonly code: 'not-a-package' }
  /** Cut off or altered; `at` names the entry, or is empty. */
  | { readonly code: 'damaged'; readonly at: string }
  | { readonly code: 'wrong-hash'; readonly at: string }
  /** The manifest and the entries do not agree on what is there. */
  | { readonly code: 'manifest-disagrees'; readonly at: string }
  /** A name that could reach outside a folder, or two names that a disk could take for one. */
  | { readonly code: 'unsafe-name'; readonly at: string }
  | { readonly code: 'too-large'; readonly limit: 'entries' | 'entry' | 'total' | 'ratio' }
  | { readonly code: 'newer-format'; readonly format: number }
  | { readonly code: 'newer-schema'; readonly schema: number }
  | { readonly code: 'unknown-kind'; readonly kind: string }
  /** A document whose bytes are none, or that is not whole. */
  | { readonly code: 'unreadable-document'; readonly docName: string }
  /** The documents belong to another draft than the manifest says. */
  | { readonly code: 'wrong-draft' }
  /** The file was moved, changed or taken away while it was read. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' }
  /** A draft of this id is here and is not the same: the caller may ask for a copy. */
  | { readonly code: 'exists-different'; readonly draftId: DraftId; readonly relation: Relation }
  /** The draft of this id here cannot be read whole: the caller may ask to replace it. */
  | { readonly code: 'exists-damaged'; readonly draftId: DraftId }
  /** The draft to replace is open in a tab. */
  | { readonly code: 'in-use' }
  | StorageError;

/** Why no backup was made. The draft is as it was. */
export type BackupError =
  | { readonly code: 'draft-unreadable'; readonly reason: OpenDraftError }
  /** Larger than a package may be, so that every package that is made can be restored. */
  | { readonly code: 'too-large'; readonly limit: 'entries' | 'entry' | 'total' | 'ratio' }
  /** Reading the package back did not give what was written. */
  | { readonly code: 'not-verified'; readonly reason: PackageError }
  | { readonly code: 'cancelled' }
  | StorageError;
