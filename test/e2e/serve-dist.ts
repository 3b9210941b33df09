import { buildWhenNeeded } from '../scripts/build.ts';
import { serveBuilt } from '../scripts/serve.ts';
import { addressVariable } from './address.ts';

/**
 * Serves the built folder to all journeys; building it first where it is missing or older than its
 * sources. An address in the variable is taken as it is: journeys through what is served elsewhere.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (process.env[addressVariable] !== undefined) return () => Promise.resolve();
  await buildWhenNeeded();
  const served = await serveBuilt(0);
  process.env[addressVariable] = served.address;
  return served.close;
}
