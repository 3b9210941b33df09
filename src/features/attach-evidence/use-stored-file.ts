import { useEffect, useState } from 'react';
import { attachableMediaTypes } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Sha256 } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { hasFiles, readFile } from '#storage/files.ts';
import type { FileError } from '#storage/files.ts';
import { useEnvironment } from '#workspace/environment.tsx';

/** Whether the bytes of a record are on this machine; a draft may come without them. */
export function useIsMissing(sha: Sha256 | null): boolean {
  const { database } = useEnvironment();
  const [missing, setMissing] = useState<Sha256 | null>(null);
  // Serves the store, which is asked once for each file.
  useEffect(() => {
    if (sha === null) return;
    let isGone = false;
    void hasFiles(database, [sha]).then((found) => {
      if (!isGone) setMissing(found.has(sha) ? null : sha);
    });
    return () => {
      isGone = true;
    };
  }, [database, sha]);
  return sha !== null && missing === sha;
}

/**
 * Reads the file of a record. Its type is one that can be attached or none at all: a page would run
 * what a type from a foreign package tells it to.
 */
export function useReadFile(): (record: Evidence) => Promise<Result<Blob, FileError>> {
  const { database } = useEnvironment();
  return async ({ fileSha, mediaType }) => {
    if (fileSha === null) return { ok: false, error: { code: 'missing' } };
    const read = await readFile(database, fileSha);
    if (!read.ok) return read;
    const type = attachableMediaTypes.find((each) => each === mediaType);
    return ok(read.value.slice(0, read.value.size, type ?? 'application/octet-stream'));
  };
}
