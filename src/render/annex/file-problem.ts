/** Kinds of file whose pages the dossier can show. */
export type FileKind = 'pdf' | 'jpeg' | 'png';

/** What the first bytes of a file say it is. `office` is the zipped kind (docx, xlsx, pptx). */
export type FoundKind =
  | FileKind
  | 'gif'
  | 'webp'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'office'
  | 'old-office'
  | 'html'
  | 'svg'
  | 'unknown';

/** Why a file cannot be shown as pages. Closed: every code has a sentence in `copy/file-problems.ts`. */
export type FileProblem =
  | {
      readonly code:
        | 'empty'
        | 'too-large'
        | 'too-many-pixels'
        | 'needs-password'
        | 'truncated'
        | 'unreadable'
        | 'no-pages';
    }
  | { readonly code: 'not-what-name-says' | 'unsupported-kind'; readonly found: FoundKind };
