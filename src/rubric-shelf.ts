import { canonicalEdition, openEdition } from '#domain/edition.ts';
import type { EditionId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { EditionFailure, OpenedEdition } from './workspace/environment.tsx';

// Each published edition is a folder; its files are loaded when a draft of it is opened.
const heads = import.meta.glob('../rubric/*/edition.json', { import: 'default' });
const indicatorFiles = import.meta.glob('../rubric/*/indicators/*.json', { import: 'default' });

/** The edition of that id from the files that came with the app, through the one door. */
export async function loadEdition(id: EditionId): Promise<Result<OpenedEdition, EditionFailure>> {
  const folder = `../rubric/${id}/`;
  const head = heads[`${folder}edition.json`];
  if (head === undefined) return err({ code: 'unknown-edition', id });
  const names = Object.keys(indicatorFiles).filter((path) => path.startsWith(folder));
  const files = await Promise.all(names.map(async (path) => indicatorFiles[path]?.()));
  const opened = openEdition(
    await head(),
    files,
    names.map((path) => path.slice(folder.length)),
  );
  if (!opened.ok) return err({ code: 'broken', problems: opened.error });
  const text = new TextEncoder().encode(canonicalEdition(opened.value));
  return ok({ edition: opened.value, hash: await sha256Of(text) });
}
