import { mkdir, writeFile } from 'node:fs/promises';
import { makeSample } from './make-sample.ts';
import { sampleSpecs } from './samples.ts';

const folder = new URL('../../public/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, spec] of Object.entries(sampleSpecs)) {
  const bytes = await makeSample(spec);
  await writeFile(new URL(name, folder), bytes);
  console.log(`public/${name}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
