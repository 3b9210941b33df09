import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEdition } from '#domain/edition.ts';
import type { EditionProblem } from '#domain/edition-problem.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Edition } from '#domain/rubric.ts';

/** The folder of all published editions. */
export const rubricFolder = fileURLToPath(new URL('../rubric', import.meta.url));

/** Names of the edition folders in it, sorted. */
export function editionFolders(folder: string = rubricFolder): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort();
}

/** The JSON of one file, or why it is none. A file that cannot be read at all throws. */
function readJson(folder: string, name: string): Result<unknown, EditionProblem> {
  const text = readFileSync(join(folder, name), 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err({ code: 'not-json', at: name, reason: error.message });
  }
}

/** The raw files of an edition, as an importer of the application would receive them. */
function readEditionFolder(
  folder: string,
): Result<
  { readonly head: unknown; readonly files: readonly unknown[]; readonly names: readonly string[] },
  readonly EditionProblem[]
> {
  const names = readdirSync(join(folder, 'indicators'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `indicators/${name}`);
  const reads = ['edition.json', ...names].map((name) => readJson(folder, name));
  const problems = reads.flatMap((read) => (read.ok ? [] : [read.error]));
  if (problems.length > 0) return err(problems);
  const [head, ...files] = reads.flatMap((read) => (read.ok ? [read.value] : []));
  return ok({ head, files, names });
}

/** An edition from its folder through the only door. */
export function openEditionFolder(folder: string): Result<Edition, readonly EditionProblem[]> {
  const read = readEditionFolder(folder);
  return read.ok ? openEdition(read.value.head, read.value.files, read.value.names) : read;
}

/** A published edition for tests that need a real one; throws where it does not open. */
export function publishedEdition(id = 'p4-4'): Edition {
  const opened = openEditionFolder(join(rubricFolder, id));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error, null, 2));
  return opened.value;
}
