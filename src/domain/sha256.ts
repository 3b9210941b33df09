import { sha256 } from './ids.ts';
import type { Sha256 } from './ids.ts';

/** SHA-256 in lower-case hexadecimal. WebCrypto cannot stream: the bytes are in memory at once. */
export async function sha256Of(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return sha256.parse(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
