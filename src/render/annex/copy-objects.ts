import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import type { PdfFile } from './pdf-file.ts';
import { hexString, reference } from './pdf-syntax.ts';

/** What of a source may come along. */
export interface CopyPolicy {
  readonly context: PDFContext;
  /** The new number of something that is already placed or must not be followed; null is "nothing". */
  readonly known: (ref: PDFRef, object: PDFObject) => number | null | undefined;
  readonly mayKeep: (dict: PDFDict, key: string) => boolean;
  /** False where a dictionary as a whole must stay behind. */
  readonly mayCopy: (dict: PDFDict) => boolean;
  /** The name to write instead, or null to copy the value. */
  readonly renamed: (dict: PDFDict, key: string) => string | null;
  /** True for objects whose strings the parser left without escapes. */
  readonly hasRawStrings: (ref: PDFRef | null) => boolean;
  readonly placed: (ref: PDFRef, object: PDFObject, objectNumber: number) => void;
}

export interface Copier {
  /** The value in PDF syntax. What it refers to is written by the next `drain`. */
  readonly copy: (object: PDFObject | undefined, owner?: PDFRef | null) => string;
  /** Entries of a dictionary without its brackets, keys in `except` left out. */
  readonly entries: (dict: PDFDict, except: ReadonlySet<string>, owner?: PDFRef | null) => string;
  /** Writes everything that was referred to, and what that refers to. */
  readonly drain: () => Promise<void>;
}

/** Deeper than any honest file nests its values. */
const deepest = 100;

/** Length is ours; the others would read the stream from another file. */
const streamKeys: ReadonlySet<string> = new Set([
  '/Length',
  '/F',
  '/FFilter',
  '/FDecodeParms',
  '/DL',
]);
const nothing: ReadonlySet<string> = new Set();

/** Copies values of one source into `file`, each object once, streams undecoded. */
export function copierInto(file: PdfFile, policy: CopyPolicy): Copier {
  const numbers = new Map<PDFRef, number>();
  const queue: { ref: PDFRef; object: PDFObject; objectNumber: number }[] = [];

  function place(ref: PDFRef): string {
    const object = policy.context.lookup(ref);
    if (object === undefined || object instanceof PDFInvalidObject) return 'null';
    const known = policy.known(ref, object);
    if (known === null) return 'null';
    let objectNumber = known ?? numbers.get(ref);
    if (objectNumber === undefined) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (dict instanceof PDFDict && !policy.mayCopy(dict)) return 'null';
      objectNumber = file.reserve();
      numbers.set(ref, objectNumber);
      queue.push({ ref, object, objectNumber });
      policy.placed(ref, object, objectNumber);
    }
    return reference(objectNumber);
  }

  function write(object: PDFObject | undefined, owner: PDFRef | null, depth: number): string {
    if (object === undefined || depth > deepest) return 'null';
    if (object instanceof PDFRef) return place(object);
    if (object instanceof PDFName || object instanceof PDFNumber || object instanceof PDFBool) {
      return object.toString();
    }
    if (object instanceof PDFString) return hexString(bytesOf(object, policy.hasRawStrings(owner)));
    if (object instanceof PDFHexString) return hexString(object.asBytes());
    if (object instanceof PDFArray) {
      return `[${object
        .asArray()
        .map((item) => write(item, owner, depth + 1))
        .join(' ')}]`;
    }
    if (object instanceof PDFDict && policy.mayCopy(object)) {
      return `<< ${entries(object, nothing, owner, depth)} >>`;
    }
    return 'null';
  }

  function entries(
    dict: PDFDict,
    except: ReadonlySet<string>,
    owner: PDFRef | null,
    depth: number,
  ): string {
    return dict
      .entries()
      .flatMap(([name, value]) => {
        const key = name.asString();
        if (except.has(key) || !policy.mayKeep(dict, key)) return [];
        return [`${key} ${policy.renamed(dict, key) ?? write(value, owner, depth + 1)}`];
      })
      .join(' ');
  }

  return {
    copy: (object, owner = null) => write(object, owner, 0),
    entries: (dict, except, owner = null) => entries(dict, except, owner, 0),
    drain: async () => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { ref, object, objectNumber } = next;
        if (object instanceof PDFRawStream) {
          file.stream(objectNumber, entries(object.dict, streamKeys, ref, 0), object.contents);
        } else {
          file.object(objectNumber, write(object, ref, 0));
        }
        await file.drain();
      }
    },
  };
}

/** After decryption the library keeps bytes as they are, though a backslash then means itself. */
function bytesOf(string: PDFString, isRaw: boolean): Uint8Array {
  if (!isRaw) return string.asBytes();
  const text = string.asString();
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
