import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { FileProblem } from './file-problem.ts';
import { damageIn } from './pdf-damage.ts';
import { pagesOf } from './pdf-pages.ts';
import type { SourcePage } from './pdf-pages.ts';
import { decodedStream } from './pdf-stream.ts';

/** A PDF that was read whole and whose pages were found. */
export interface PdfSource {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly SourcePage[];
  readonly isEncrypted: boolean;
  /** Numbers of the objects that came out of object streams. */
  readonly packed: ReadonlySet<number>;
}

/** Objects between two breaths of the parser, so that a cancel is heard while a large file is read. */
const objectsPerTick = 2000;

/** How near the end of a file its closing mark stands; some programs append a little to it. */
const endMarkWithin = 2048;

/**
 * Opens a PDF with the empty password, which is enough where only an owner's password forbids
 * editing or printing. The file's own cross-reference table is not trusted: the parser looks at
 * every object. A file that is cut short is told from one that is damaged by its closing mark.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<PdfSource, FileProblem>> {
  const broken: FileProblem = { code: hasEndMark(bytes) ? 'unreadable' : 'truncated' };
  const loaded = await load(bytes);
  if (!loaded.ok) return err(loaded.error === 'locked' ? { code: 'needs-password' } : broken);

  const { context } = loaded.value;
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return err(broken);
  // Encryption that could not be undone would come out as blank pages.
  if (context.trailerInfo.Encrypt !== undefined) return err(broken);

  const { pages, lost } = pagesOf(context, catalog);
  const damage = damageIn(context, pages);
  if (lost > 0 || damage.invalid > 0) return err(broken);
  if (damage.missing > 0 && broken.code === 'truncated') return err(broken);
  if (pages.length === 0) return err(broken.code === 'truncated' ? broken : { code: 'no-pages' });
  const isEncrypted = context.isDecrypted;
  return ok({ context, catalog, pages, isEncrypted, packed: packedObjects(context) });
}

async function load(
  bytes: Uint8Array,
): Promise<Result<{ readonly context: PDFContext }, 'locked' | 'broken'>> {
  try {
    // Without updateMetadata the library would write the clock into the document.
    const options = { password: '', updateMetadata: false, parseSpeed: objectsPerTick };
    const { context } = await PDFDocument.load(bytes, options);
    return ok({ context });
  } catch (thrown) {
    // The library refuses hostile bytes with whatever its parser stumbled over, a full stack
    // included; only the words tell the refusal of a password from the rest.
    const isLocked = thrown instanceof Error && /password|encrypt/i.test(thrown.message);
    return err(isLocked ? 'locked' : 'broken');
  }
}

function hasEndMark(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - endMarkWithin));
  return new TextDecoder('latin1').decode(tail).includes('%%EOF');
}

/**
 * Strings inside object streams were never encrypted one by one, so the copier has to know which
 * objects came from there. Each stream begins with pairs of object number and offset.
 */
function packedObjects(context: PDFContext): Set<number> {
  const packed = new Set<number>();
  if (!context.isDecrypted) return packed;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (object.dict.get(PDFName.of('Type')) !== PDFName.of('ObjStm')) continue;
    for (const number of packedIn(object)) packed.add(number);
  }
  return packed;
}

function packedIn(stream: PDFRawStream): readonly number[] {
  const first = stream.dict.lookup(PDFName.of('First'));
  const bytes = decodedStream(stream);
  if (bytes === null || !(first instanceof PDFNumber)) return [];
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, first.asNumber()));
  return header
    .trim()
    .split(/\s+/)
    .filter((_, i) => i % 2 === 0)
    .map(Number);
}
