import type { ContentMark, Structure, StructureNode } from './structure.ts';

/** What writing objects of our own needs of the writer of the file. */
export interface ObjectWriter {
  readonly reserve: () => number;
  readonly object: (id: number, dictionary: string) => void;
  /** Object number of a page, by its index. */
  readonly pageObject: (index: number) => number;
}

function isNode(kid: StructureNode | ContentMark): kid is StructureNode {
  return 'tag' in kid;
}

function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

function attributes({ tag }: StructureNode): string {
  const alt = tag.alt === undefined ? '' : ` /Alt ${utf16(tag.alt)}`;
  const scope = tag.role === 'TH' ? ' /Scope /Column' : '';
  const columns = tag.columnSpan ?? 1;
  const span = columns > 1 ? ` /ColSpan ${String(columns)}` : '';
  const table = scope === '' && span === '' ? '' : ` /A <</O /Table${scope}${span}>>`;
  return alt + table;
}

/** Writes the elements, the tree root and the map from pages back to elements; gives the root's number. */
export function writeStructure(structure: Structure, writer: ObjectWriter): number {
  const root = writer.reserve();
  const document = writer.reserve();
  const numbers = new Map<StructureNode, number>();
  const reserve = (node: StructureNode): void => {
    numbers.set(node, writer.reserve());
    node.kids.filter(isNode).forEach(reserve);
  };
  structure.roots.forEach(reserve);
  const numberOf = (node: StructureNode): string => `${String(numbers.get(node))} 0 R`;

  const kidOf = (kid: StructureNode | ContentMark): string => {
    if (isNode(kid)) return numberOf(kid);
    const page = `${String(writer.pageObject(kid.pageIndex))} 0 R`;
    return `<</Type /MCR /Pg ${page} /MCID ${String(kid.mcid)}>>`;
  };
  for (const [node, id] of numbers) {
    const parent = node.parent === null ? `${String(document)} 0 R` : numberOf(node.parent);
    const kids = node.kids.map(kidOf).join(' ');
    writer.object(
      id,
      `<</Type /StructElem /S /${node.tag.role} /P ${parent} /K [${kids}]${attributes(node)}>>`,
    );
  }
  const kids = structure.roots.map(numberOf).join(' ');
  writer.object(
    document,
    `<</Type /StructElem /S /Document /P ${String(root)} 0 R /K [${kids}] /Lang (id-ID)>>`,
  );
  const pages = structure.pages.map(
    (nodes, index) => `${String(index)} [${nodes.map(numberOf).join(' ')}]`,
  );
  writer.object(
    root,
    `<</Type /StructTreeRoot /K [${String(document)} 0 R] /ParentTree <</Nums [${pages.join(' ')}]>> /ParentTreeNextKey ${String(structure.pages.length)}>>`,
  );
  return root;
}
