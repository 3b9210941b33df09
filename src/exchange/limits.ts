import { fileLimitBytes } from '#domain/evidence.ts';

/** What a package may hold: enough for a whole entry, too little to fill a machine with. */
export const packageLimits = {
  entries: 2000,
  entryBytes: fileLimitBytes,
  totalBytes: 2_000_000_000,
  /** Unpacked over packed: ours are stored, office tools that repack them reach far less. */
  ratio: 200,
  manifestBytes: 4_000_000,
} as const;
