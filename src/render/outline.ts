import type { OutlineEntry } from './contract.ts';
import type { MappedDossier } from './page-map.ts';
import type { Heading } from './parts/part.ts';

interface Branch {
  readonly heading: Heading;
  readonly children: Branch[];
}

/** Each heading under the last one that is less deep. */
function treeOf(headings: readonly Heading[]): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const heading of headings) {
    const branch: Branch = { heading, children: [] };
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

/** The bookmarks of the authored pages. */
export function outlineOf(map: MappedDossier): readonly OutlineEntry[] {
  const entryOf = (branch: Branch): OutlineEntry => ({
    title: branch.heading.title.replaceAll('\u00a0', ' ').replaceAll('  ', ' '),
    pageIndex: map.pageOf(branch.heading.anchor) - 1,
    children: branch.children.map(entryOf),
  });
  return treeOf(map.headings).map(entryOf);
}
