import { join, resolve } from 'node:path';
import { sayEditionProblem } from '#copy/edition-problems.ts';
import { indicatorsOfCategories } from '#domain/edition.ts';
import type { Edition } from '#domain/rubric.ts';
import { editionFolders, openEditionFolder, rubricFolder } from '#test/rubric-folder.ts';

/** Rows of one table, padded so that columns line up. */
function table(rows: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${String(value)}`).join('\n');
}

function summary(edition: Edition): string {
  const levels = edition.indicators.flatMap((indicator) => indicator.levels);
  const lines = edition.indicators.flatMap(({ provenance }) => Object.values(provenance));
  const ofKind = (kind: string): number => lines.filter((line) => line.kind === kind).length;
  return table([
    ['aspek', edition.aspects.length],
    ['kategori', edition.categories.length],
    ['jalur keikutsertaan', edition.entries.length],
    ...edition.entries.map(
      (entry) =>
        [
          `  ${entry.name}`,
          `${String(indicatorsOfCategories(edition, entry.categories).length)} indikator`,
        ] as const,
    ),
    ['syarat', edition.gates.length],
    ['indikator', edition.indicators.length],
    ['uraian tingkat, semuanya berbeda', levels.length],
    [
      'asal-usul baris indikator',
      `${String(ofKind('official'))} resmi, ${String(ofKind('analog'))} analog, ${String(ofKind('inference'))} inferensi`,
    ],
    ['sumber', edition.sources.length],
  ]);
}

/** Prints the finding for one edition folder and says whether it opened. */
function check(folder: string, name: string): boolean {
  const opened = openEditionFolder(join(folder, name));
  if (opened.ok) {
    console.log(`Edisi ${name}: ${opened.value.name}\n${summary(opened.value)}\n`);
    return true;
  }
  console.error(`Edisi ${name}: ${String(opened.error.length)} kesalahan`);
  for (const problem of opened.error) console.error(`  ${sayEditionProblem(problem)}`);
  console.error('');
  return false;
}

const folder = resolve(process.argv[2] ?? rubricFolder);
const names = editionFolders(folder);
// A checker that looked at nothing must not say that all is well.
const isSound = names.length > 0 && names.map((name) => check(folder, name)).every(Boolean);
if (names.length === 0) console.error(`Tidak ada folder edisi di ${folder}.`);
if (!isSound) {
  console.error(
    `Perbaiki berkasnya, lalu jalankan lagi. Pemeriksa ini tidak mengubah berkas apa pun.`,
  );
}
process.exitCode = isSound ? 0 : 1;
