// `npm run bench`: how fast and how small the built app is. `npm run bench -- first-load typing`
// runs the named parts only; `--json FILE` writes one object of metric to number.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Metric, Part } from './part.ts';
import { withStage } from './stage.ts';
import { tableOf } from './table.ts';

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  'first-load': async () => (await import('./parts/first-load.ts')).firstLoad,
  'cold-start': async () => (await import('./parts/cold-start.ts')).coldStart,
  typing: async () => (await import('./parts/typing.ts')).typing,
  open: async () => (await import('./parts/open.ts')).open,
  interaction: async () => (await import('./parts/interaction.ts')).interaction,
  dossier: async () => (await import('./parts/dossier.ts')).dossier,
  kills: async () => (await import('./parts/kills.ts')).killsPart,
};

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const unknown = positionals.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const start = performance.now();
const metrics: Metric[] = [];
await withStage(say, async (stage) => {
  for (const [name, load] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`${name} ...`);
    try {
      const part = await load();
      metrics.push(...(await part(stage)));
    } catch (error) {
      // The other parts are still worth their figures; the run as a whole has failed.
      say(
        `${name} FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      process.exitCode = 1;
    }
  }
});
say('');
say(tableOf(metrics));
say(`${((performance.now() - start) / 1000).toFixed(0)} s`);
if (values.json !== undefined) {
  const numbers = Object.fromEntries(metrics.map(({ key, value }) => [key, value]));
  writeFileSync(values.json, `${JSON.stringify(numbers, null, 2)}\n`);
}
