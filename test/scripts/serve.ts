import { preview } from 'vite';

export interface Served {
  /** With a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built `dist/` on this machine alone; localhost is a secure context, which the app
 * needs. Takes the next free port when `port` is taken; 0 takes any.
 */
export async function serveBuilt(port: number): Promise<Served> {
  const server = await preview({
    logLevel: 'warn',
    preview: { host: 'localhost', port, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server did not say where it listens.');
  return { address, close: () => server.close() };
}
