import type { OutlineEntry } from '../contract.ts';
import { topOf } from './link.ts';
import type { PdfFile } from './pdf-file.ts';
import { reference, textString } from './pdf-syntax.ts';

/**
 * Writes the bookmarks and returns the object number of their root, or null where there are none.
 * The first level is open, deeper ones are closed.
 */
export function writeOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  pageObjects: readonly number[],
): number | null {
  if (entries.length === 0) return null;
  const root = file.reserve();
  const level = writeLevel(file, entries, root, pageObjects);
  file.object(root, `<< /Type /Outlines ${level} /Count ${entries.length} >>`);
  return root;
}

/** Writes siblings and gives the entries that their parent needs to find them. */
function writeLevel(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  parent: number,
  pageObjects: readonly number[],
): string {
  const numbers = entries.map(() => file.reserve());
  entries.forEach((entry, i) => {
    const own = numbers[i];
    const page = pageObjects[entry.pageIndex];
    if (own === undefined || page === undefined) throw new Error(`No page ${entry.pageIndex}`);
    const before = numbers[i - 1];
    const after = numbers[i + 1];
    const below =
      entry.children.length === 0
        ? ''
        : `${writeLevel(file, entry.children, own, pageObjects)} /Count ${-entry.children.length}`;
    file.object(
      own,
      `<< /Title ${textString(entry.title)} /Parent ${reference(parent)} /Dest ${topOf(page)} ` +
        `${before === undefined ? '' : `/Prev ${reference(before)} `}` +
        `${after === undefined ? '' : `/Next ${reference(after)} `}${below} >>`,
    );
  });
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return `/First ${reference(first)} /Last ${reference(last)}`;
}
