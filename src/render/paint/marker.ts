import type { Structure, StructureNode, Tag } from './structure.ts';

/** Puts each operator of a page inside the marks of its tag, or of an artifact. */
export interface Marker {
  /** All that is drawn meanwhile belongs to the tag, or to a tag inside it. */
  readonly within: (tag: Tag, draw: () => void) => void;
  /** All that is drawn meanwhile is ornament or repetition: a screen reader passes over it. */
  readonly asArtifact: (draw: () => void) => void;
  readonly text: (operators: string) => void;
  /** A line or a ground: an artifact, unless it is part of a figure. */
  readonly shape: (operators: string) => void;
  readonly operators: () => string;
}

export function openMarker(structure: Structure, pageIndex: number): Marker {
  const written: string[] = [];
  let current: StructureNode | null = null;
  let isArtifact = false;
  let open: StructureNode | 'artifact' | null = null;

  function close(): void {
    if (open !== null) written.push('EMC');
    open = null;
  }

  function emit(owner: StructureNode | 'artifact', operators: string): void {
    if (open !== owner) {
      close();
      written.push(
        owner === 'artifact'
          ? '/Artifact BMC'
          : `/${owner.tag.role} <</MCID ${String(structure.mark(owner, pageIndex))}>> BDC`,
      );
      open = owner;
    }
    written.push(operators);
  }

  return {
    within: (tag, draw) => {
      const outer = current;
      // Inside an artifact nothing is read, so nothing joins the tree.
      if (!isArtifact) current = structure.nodeOf(tag, outer);
      draw();
      current = outer;
    },
    asArtifact: (draw) => {
      const outer = isArtifact;
      isArtifact = true;
      draw();
      isArtifact = outer;
    },
    text: (operators) => {
      if (isArtifact) emit('artifact', operators);
      else emit(current ?? structure.nodeOf({ role: 'P' }, null), operators);
    },
    shape: (operators) => {
      const isContent = !isArtifact && current?.tag.role === 'Figure';
      emit(isContent && current !== null ? current : 'artifact', operators);
    },
    operators: () => {
      close();
      return written.join('\n');
    },
  };
}
