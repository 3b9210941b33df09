import { aptInstall, onPath } from './find-browser.ts';

/** Programs that read an exported PDF back, and the Debian package of each. */
const packageOf: Readonly<Record<string, string>> = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
};

/** Names of the programs that are not installed; `[]` when all of them are. */
export function missingPdfTools(): readonly string[] {
  return Object.keys(packageOf).filter((name) => onPath([name]) === null);
}

/**
 * Installs what is missing where that is possible. Returns the sentence to print when something
 * is still missing, or null. With CI=true that is an error: a check must not pass by not running.
 */
export function ensurePdfTools(): string | null {
  const packages = new Set(missingPdfTools().flatMap((name) => packageOf[name] ?? []));
  if (packages.size > 0) aptInstall([...packages], 'the tests read the exported PDF back');
  const missing = missingPdfTools();
  if (missing.length === 0) return null;
  const sentence =
    `${missing.join(', ')} cannot be found: the checks that read a PDF back use what is there. ` +
    `Install qpdf and poppler-utils to run them all.`;
  if (process.env['CI'] === 'true') throw new Error(sentence);
  return sentence;
}
