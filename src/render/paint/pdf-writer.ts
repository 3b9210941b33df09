import { jsPDF } from 'jspdf';
import { faces } from '../fonts/font-face.ts';
import type { Face } from '../fonts/font-face.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { PageShape } from '../page-style.ts';
import type { Structure } from './structure.ts';
import { writeStructure } from './structure-writer.ts';

/** What the type definitions of jsPDF leave out of `internal`. */
interface RawInternal {
  write: (...operators: string[]) => void;
  newObjectDeferred: () => number;
  newObjectDeferredBegin: (id: number, isWritten: boolean) => void;
}

interface GlyphRegister {
  pdfEscape16: (text: string, font: unknown) => string;
}

function canWriteRaw(internal: object): internal is RawInternal {
  return ['write', 'newObjectDeferred', 'newObjectDeferredBegin'].every((name) => name in internal);
}

function canRegisterGlyphs(doc: object): doc is GlyphRegister {
  return 'pdfEscape16' in doc && typeof doc.pdfEscape16 === 'function';
}

const chunk = 0x8000;

/** One character per byte, the form in which jsPDF takes a font file. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += chunk) {
    text += String.fromCharCode(...bytes.subarray(from, from + chunk));
  }
  return text;
}

/** Where an authored link leads, in points from the top of the target page. */
export interface PageLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From 1. */
  readonly page: number;
  readonly topPt: number;
}

export interface PdfWriter {
  readonly resourceOf: (face: Face) => string;
  readonly addPage: (shape: PageShape, operators: string, links: readonly PageLink[]) => void;
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

/** 'D:20261124063200+00'00'' for '2026-11-24T06:32:00.000Z': the form that jsPDF asks for. */
function jsPdfDate(instant: string): string {
  return `D:${instant.replace(/\.\d+/u, '').replaceAll(/[-T:]/gu, '').replace('Z', '')}+00'00'`;
}

function addFonts(doc: jsPDF, fonts: FontSet): ReadonlyMap<Face, string> {
  const resources = new Map<Face, string>();
  for (const face of faces) {
    const file = `${face}.ttf`;
    doc.addFileToVFS(file, binaryString(fonts.files[face]));
    doc.addFont(file, `siap-${face}`, 'normal');
    doc.setFont(`siap-${face}`, 'normal');
    resources.set(face, String(doc.getFont().id));
  }
  return resources;
}

/** jsPDF embeds only the glyphs that went through its own text functions; ours go round them. */
function registerGlyphs(doc: jsPDF, internal: RawInternal, fonts: FontSet): void {
  internal.write('/Artifact BMC');
  for (const face of faces) {
    doc.setFont(`siap-${face}`, 'normal');
    // A space marks the font as used and shows nothing.
    doc.text(' ', 0, 0);
    if (!canRegisterGlyphs(doc)) throw new Error('jsPDF has no pdfEscape16');
    doc.pdfEscape16(fonts.usedCharacters(face), doc.getFont());
  }
  internal.write('EMC');
}

function pageObjectOf(event: unknown): number {
  if (typeof event !== 'object' || event === null) throw new Error('jsPDF tells no page');
  if (!('objId' in event) || typeof event.objId !== 'number') throw new Error('A page has no id');
  return event.objId;
}

/** jsPDF knows no tags; its events leave room for the entries that name them. */
function tagPages(doc: jsPDF, internal: RawInternal, structure: Structure): void {
  const pageObjects: number[] = [];
  let root = 0;
  const { events } = doc.internal;
  events.subscribe('putPage', (event: unknown) => {
    internal.write(`/StructParents ${String(pageObjects.length)} /Tabs /S`);
    pageObjects.push(pageObjectOf(event));
  });
  events.subscribe('postPutResources', () => {
    root = writeStructure(structure, {
      reserve: () => internal.newObjectDeferred(),
      object: (id, dictionary) => {
        internal.newObjectDeferredBegin(id, true);
        internal.write(dictionary);
        internal.write('endobj');
      },
      pageObject: (index) => pageObjects[index] ?? 0,
    });
  });
  events.subscribe('putCatalog', () => {
    internal.write(`/StructTreeRoot ${String(root)} 0 R /MarkInfo <</Marked true>>`);
  });
}

export interface PdfIdentity {
  /** 64 hexadecimal digits; the first half becomes the file id. */
  readonly sha256: string;
  /** Instant in UTC. */
  readonly createdAt: string;
}

/** Opens an empty document. The same pages and identity always give the same bytes. */
export function openPdf(fonts: FontSet, identity: PdfIdentity, structure: Structure): PdfWriter {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
  });
  doc.setFileId(identity.sha256.slice(0, 32).toUpperCase());
  doc.setCreationDate(jsPdfDate(identity.createdAt));
  const resources = addFonts(doc, fonts);
  const internal: object = doc.internal;
  if (!canWriteRaw(internal)) throw new Error('jsPDF lets nothing be written raw');
  tagPages(doc, internal, structure);
  let pages = 0;
  return {
    resourceOf: (face) => resources.get(face) ?? '',
    addPage: (shape, operators, links) => {
      const format = [shape.width, shape.height];
      const orientation = shape.width > shape.height ? 'landscape' : 'portrait';
      // A new document of jsPDF has its first page already: the cover, which is portrait.
      if (pages > 0) doc.addPage(format, orientation);
      pages += 1;
      internal.write(operators);
      for (const link of links) {
        doc.link(link.x, link.y, link.width, link.height, {
          pageNumber: link.page,
          top: link.topPt,
        });
      }
    },
    finish: () => {
      registerGlyphs(doc, internal, fonts);
      return new Uint8Array(doc.output('arraybuffer'));
    },
  };
}
