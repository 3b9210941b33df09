/**
 * Why the browser's store did not do what it was asked. `quota`: the disk or the share given to
 * this site is full; `closed`: the connection is gone (a newer app took over, site data cleared);
 * `unknown`: the browser gave no usable reason.
 */
export interface StorageError {
  readonly code: 'quota' | 'closed' | 'unknown';
  /** Name of the browser's error, for a report; never the message, which may be empty. */
  readonly cause: string;
}

const closedNames = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'VersionError',
  'OpenFailedError',
  'NotFoundError',
]);
const browserNames = new Set([
  'AbortError',
  'UnknownError',
  'TimeoutError',
  'TransactionInactiveError',
  'OperationError',
  'NotReadableError',
  'NoModificationAllowedError',
  'BulkError',
  'ModifyError',
  'EncodingError',
  'DataError',
  'ConstraintError',
]);

/** Names of an error and of what it wraps, outermost first: Dexie keeps the browser's own error in `inner`. */
function namesOf(cause: unknown): readonly string[] {
  const names: string[] = [];
  let current = cause;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : null;
  }
  return names;
}

/** The failure behind any error of a write or read; whatever is not recognised counts as `unknown`. */
export function failureOf(cause: unknown): StorageError {
  const names = namesOf(cause);
  const name = names.at(-1) ?? 'unnamed';
  if (names.includes('QuotaExceededError')) return { code: 'quota', cause: name };
  if (names.some((each) => closedNames.has(each))) return { code: 'closed', cause: name };
  return { code: 'unknown', cause: name };
}

/** The failure, when the store raised it; anything else is a bug of ours and is thrown again. */
export function storageFailure(cause: unknown): StorageError {
  const failure = failureOf(cause);
  if (failure.code === 'unknown' && !namesOf(cause).some((name) => browserNames.has(name))) {
    throw cause;
  }
  return failure;
}
