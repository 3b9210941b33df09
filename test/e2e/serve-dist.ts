import { buildWhenNeeded } from '../scripts/build.ts';
import { serveBuilt } from '../scripts/serve.ts';
import { addressVariable } from './address.ts';

/** Serves the built folder to all journeys; building it first where it is missing or older than its sources. */
export default async function serveDist(): Promise<() => Promise<void>> {
  await buildWhenNeeded();
  const served = await serveBuilt(0);
  process.env[addressVariable] = served.address;
  return served.close;
}
