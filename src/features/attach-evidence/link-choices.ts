import type { Draft } from '#domain/draft.ts';
import {
  gateById,
  gatesOfCategories,
  indicatorById,
  indicatorsOfCategories,
} from '#domain/edition.ts';
import type { EvidenceLink, LinkTarget } from '#domain/evidence.ts';
import { gateId, indicatorId } from '#domain/ids.ts';
import type { Edition } from '#domain/rubric.ts';

/** Something that evidence can prove, as the user knows it. */
export interface LinkChoice {
  readonly target: LinkTarget;
  readonly targetId: string;
  /** The rubric's own id, or '' for rows of the draft. */
  readonly code: string;
  readonly name: string;
}

export const linkTargetWord: Readonly<Record<LinkTarget, string>> = {
  indicator: 'Indikator',
  gate: 'Syarat',
  action: 'Rencana aksi',
  sop: 'SOP',
};

type Parts = Pick<Draft, 'meta' | 'actions' | 'sops'>;

function orElse(text: string, otherwise: string): string {
  return text.trim() === '' ? otherwise : text;
}

/** Everything that evidence of this draft can be linked to: rubric lines first, then its rows. */
export function linkChoices(edition: Edition, draft: Parts): readonly LinkChoice[] {
  const { categories } = draft.meta;
  return [
    ...indicatorsOfCategories(edition, categories).map(({ id, name }): LinkChoice => ({
      target: 'indicator',
      targetId: id,
      code: id,
      name,
    })),
    ...gatesOfCategories(edition, categories).map(({ id, name }): LinkChoice => ({
      target: 'gate',
      targetId: id,
      code: id,
      name,
    })),
    ...draft.actions.map(({ id, activity }): LinkChoice => ({
      target: 'action',
      targetId: id,
      code: '',
      name: orElse(activity, 'Rencana aksi tanpa nama'),
    })),
    ...draft.sops.map(({ id, title }): LinkChoice => ({
      target: 'sop',
      targetId: id,
      code: '',
      name: orElse(title, 'SOP tanpa nama'),
    })),
  ];
}

/** What a link points to, also where it is no longer among the choices. */
export function nameOfTarget(
  edition: Edition,
  choices: readonly LinkChoice[],
  { target, targetId }: Pick<EvidenceLink, 'target' | 'targetId'>,
): string {
  const choice = choices.find((each) => each.target === target && each.targetId === targetId);
  if (choice !== undefined) return choice.name;
  return nameInRubric(edition, target, targetId) ?? `${linkTargetWord[target]} yang sudah dihapus`;
}

/** A line of the rubric that this draft's categories do not ask for. */
function nameInRubric(edition: Edition, target: LinkTarget, id: string): string | undefined {
  if (target === 'indicator') {
    const read = indicatorId.safeParse(id);
    return read.success ? indicatorById(edition, read.data)?.name : undefined;
  }
  if (target === 'gate') {
    const read = gateId.safeParse(id);
    return read.success ? gateById(edition, read.data)?.name : undefined;
  }
  return undefined;
}

/** Where the target is worked on, below the draft. */
export function pathOfTarget({ target, targetId }: Pick<EvidenceLink, 'target' | 'targetId'>) {
  switch (target) {
    case 'indicator':
      return `penilaian/${targetId}`;
    case 'gate':
      return `penilaian/syarat/${targetId}`;
    case 'action':
      return `rencana-aksi/${targetId}`;
    case 'sop':
      return `sop/${targetId}`;
  }
}
