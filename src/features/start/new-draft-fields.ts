import * as z from 'zod/mini';
import { entryById } from '#domain/edition.ts';
import { entryId } from '#domain/ids.ts';
import type { Edition } from '#domain/rubric.ts';

const shape = z.object({
  entryId,
  proof: z.string().check(z.trim()),
  applicantName: z.string().check(z.trim(), z.minLength(1, 'Isi nama peserta.')),
  applicantParent: z.string().check(z.trim()),
});

/** What the form of a new draft holds while it is filled in. */
export interface NewDraftInput {
  /** '' while nothing is chosen. */
  entryId: string;
  proof: string;
  applicantName: string;
  applicantParent: string;
}
export type NewDraftFields = z.infer<typeof shape>;

/** What a new draft of this edition must name: its entry, the entry's proof, a unit's parent. */
export function newDraftFields(edition: Edition) {
  return shape.check((context) => {
    const { value } = context;
    const require = (path: keyof NewDraftInput, isMissing: boolean, message: string): void => {
      if (isMissing) context.issues.push({ code: 'custom', path: [path], message, input: value });
    };
    const chosen = entryById(edition, value.entryId);
    require('entryId', chosen === undefined, 'Pilih salah satu jalur.');
    const proof = chosen?.requiredProof ?? null;
    require('proof', proof !== null && value.proof === '', 'Sebutkan bukti penghargaan itu.');
    const isUnit = chosen?.applicantKind === 'upp';
    require('applicantParent', isUnit && value.applicantParent === '', 'Isi nama instansi induk.');
  });
}
