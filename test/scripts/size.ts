// The size budget over the built folder: fails when the first load outgrows its limit.
import { firstLoad, firstLoadLimitKb, loadedLater, totalKb, type Part } from './first-load.ts';

const heaviestShown = 12;
const line = ({ path, gzipBytes }: Part) =>
  `  ${(gzipBytes / 1000).toFixed(1).padStart(7)} kB  ${path}`;

const first = firstLoad('dist');
if (!first.some(({ path }) => path.endsWith('.js'))) {
  throw new Error('dist/index.html names no script: nothing was measured.');
}
const later = loadedLater('dist');
const total = totalKb(first);
const verdict = total <= firstLoadLimitKb ? 'within' : 'OVER';
process.stdout.write(
  [
    `First load, gzip: ${total.toFixed(1)} kB, ${verdict} the limit of ${firstLoadLimitKb} kB`,
    ...first.map(line),
    `Loaded when needed: ${totalKb(later).toFixed(1)} kB in ${later.length} files, the heaviest:`,
    ...later.slice(0, heaviestShown).map(line),
    '',
  ].join('\n'),
);
if (total > firstLoadLimitKb) process.exitCode = 1;
