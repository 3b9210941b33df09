import type { AnnexPlan, AnnexProblem, ReadFile } from '../contract.ts';
import type { AnnexDesk, OpenAnnex } from './annex-page.ts';
import { foundKind } from './file-kind.ts';
import { writeJpeg, writePng } from './image-object.ts';
import { imageAnnex } from './image-annex.ts';
import { readJpeg } from './jpeg.ts';
import { pdfAnnex } from './pdf-annex.ts';
import { openPdf } from './pdf-source.ts';
import { placeholderAnnex } from './placeholder.ts';
import { readPng } from './png.ts';

/**
 * Opens the file of an annex, or the one page that stands for it. The file is in memory for as long
 * as the result is.
 */
export async function openAnnex(
  desk: AnnexDesk,
  plan: AnnexPlan,
  readFile: ReadFile,
): Promise<OpenAnnex> {
  const instead = (problem: AnnexProblem) => placeholderAnnex(desk, plan, problem);
  if (plan.problem !== null) return instead(plan.problem);
  if (plan.sha256 === null) return instead({ code: 'no-file' });
  const buffer = await readFile(plan.sha256);
  if (buffer === null) return instead({ code: 'missing' });
  const bytes = new Uint8Array(buffer);
  const found = foundKind(bytes);
  if (found === 'pdf') {
    const source = await openPdf(bytes);
    return source.ok ? pdfAnnex(desk, source.value) : instead(source.error);
  }
  if (found === 'jpeg') {
    const facts = readJpeg(bytes);
    if (!facts.ok) return instead(facts.error);
    return imageAnnex(desk, facts.value, (objectNumber) => {
      writeJpeg(desk.file, objectNumber, bytes, facts.value);
      return Promise.resolve(true);
    });
  }
  if (found === 'png') {
    const facts = readPng(bytes);
    if (!facts.ok) return instead(facts.error);
    return imageAnnex(desk, facts.value, (objectNumber) =>
      writePng(desk.file, objectNumber, facts.value),
    );
  }
  return instead({ code: 'unsupported-kind', found });
}
