import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** First and last code point of what the app may print: Latin with its accents, marks, arrows, signs. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x20cf],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
];

function printable(): string {
  let text = '';
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) text += String.fromCodePoint(code);
  }
  return text;
}

/**
 * Cuts the fonts of the built app down to the signs it may print: a fifth of the bytes on a weak
 * network, and still one file for the screen and the PDF. What is cut away is reported by the
 * dossier like any other sign that no face has.
 */
export const smallFonts: Plugin = {
  name: 'small-fonts',
  apply: 'build',
  async generateBundle(_options, bundle) {
    const text = printable();
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.ttf')) continue;
      const whole = Buffer.from(asset.source);
      asset.source = await subsetFont(whole, text, {
        targetFormat: 'truetype',
        noLayoutClosure: true,
      });
    }
  },
};

const htmlOnly = new Set(['html2canvas', 'dompurify', 'canvg']);
const nothing = '\0nothing';

/** jsPDF brings these for `html()` and for SVG, which the dossier never calls. */
export const withoutHtmlToPdf: Plugin = {
  name: 'without-html-to-pdf',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (htmlOnly.has(id) ? nothing : null),
  load: (id) => (id === nothing ? 'export default null;' : null),
};
