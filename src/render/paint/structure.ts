/** What a stretch of the page is to a screen reader (PDF 1.7, standard structure types). */
export type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Figure';

/** An element of the structure. It keeps its identity over all lines and pages that belong to it. */
export interface Tag {
  readonly role: Role;
  /** What a figure says, in words. */
  readonly alt?: string;
  readonly columnSpan?: number;
}

export interface ContentMark {
  readonly pageIndex: number;
  /** Number of the stretch on its page. */
  readonly mcid: number;
}

export interface StructureNode {
  readonly tag: Tag;
  readonly parent: StructureNode | null;
  readonly kids: (StructureNode | ContentMark)[];
}

/** Grows while the pages are drawn, in the order of drawing, which is the order of reading. */
export interface Structure {
  readonly roots: readonly StructureNode[];
  /** For each page the node of each of its stretches. */
  readonly pages: readonly (readonly StructureNode[])[];
  /** The node of a tag; where it is first met decides its place in the tree. */
  readonly nodeOf: (tag: Tag, parent: StructureNode | null) => StructureNode;
  /** Notes a stretch of the node on a page and gives its number there. */
  readonly mark: (node: StructureNode, pageIndex: number) => number;
}

export function openStructure(): Structure {
  const roots: StructureNode[] = [];
  const pages: StructureNode[][] = [];
  const nodes = new Map<Tag, StructureNode>();
  return {
    roots,
    pages,
    nodeOf: (tag, parent) => {
      const known = nodes.get(tag);
      if (known !== undefined) return known;
      const node: StructureNode = { tag, parent, kids: [] };
      nodes.set(tag, node);
      (parent?.kids ?? roots).push(node);
      return node;
    },
    mark: (node, pageIndex) => {
      while (pages.length <= pageIndex) pages.push([]);
      const page = pages[pageIndex] ?? [];
      const mcid = page.length;
      page.push(node);
      node.kids.push({ pageIndex, mcid });
      return mcid;
    },
  };
}
