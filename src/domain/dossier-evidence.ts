import type { DossierEvidence, DossierReference } from './dossier.ts';
import type { Draft } from './draft.ts';
import { evidenceLabels } from './evidence-label.ts';
import type { EvidenceLabels } from './evidence-label.ts';
import type { Evidence, EvidenceLink, LinkTarget } from './evidence.ts';
import type { EvidenceId } from './ids.ts';
import type { Edition } from './rubric.ts';

/** The same links by a key, each group in the order of the draft: a large draft has thousands. */
function grouped(
  links: readonly EvidenceLink[],
  keyOf: (link: EvidenceLink) => string,
): ReadonlyMap<string, readonly EvidenceLink[]> {
  const groups = new Map<string, EvidenceLink[]>();
  for (const link of links) {
    const key = keyOf(link);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [link]);
    else group.push(link);
  }
  return groups;
}

/** Mentions of evidence by what it supports. */
export interface Mentions {
  /** Of an indicator or gate, each under its own label. */
  readonly ofLabelled: (targetId: string) => readonly DossierReference[];
  /** Of an action or SOP, under the label of the annex. */
  readonly ofTarget: (target: LinkTarget, targetId: string) => readonly DossierReference[];
}

export function mentions(edition: Edition, draft: Draft): Mentions {
  const labels = evidenceLabels(edition, draft);
  const titles = new Map(draft.evidence.map((each) => [each.id, each.title]));
  const byTarget = grouped(draft.links, ({ target, targetId }) => `${target}/${targetId}`);
  const reference = (label: string, link: EvidenceLink): DossierReference => ({
    label,
    annexLabel: labels.primary(link.evidenceId),
    title: titles.get(link.evidenceId) ?? '',
    page: link.pages,
  });
  return {
    ofLabelled: (targetId) => labels.of(targetId).map(({ label, link }) => reference(label, link)),
    ofTarget: (target, targetId) =>
      (byTarget.get(`${target}/${targetId}`) ?? []).map((link) =>
        reference(labels.primary(link.evidenceId), link),
      ),
  };
}

/** In the order of the annex: as the rubric first asks for it, then what proves no indicator or gate. */
function inAnnexOrder(edition: Edition, draft: Draft, labels: EvidenceLabels): readonly Evidence[] {
  const records = new Map(draft.evidence.map((each) => [each.id, each]));
  const linked = [...edition.indicators, ...edition.gates].flatMap(({ id }) =>
    labels.of(id).map(({ link }) => link.evidenceId),
  );
  const order = new Set<EvidenceId>([...linked, ...records.keys()]);
  return [...order].flatMap((id) => records.get(id) ?? []);
}

/** What a piece of evidence supports: ids of indicators and gates, titles of actions and SOPs. */
function supports(draft: Draft): (evidence: Evidence) => readonly string[] {
  const byEvidence = grouped(draft.links, (link) => link.evidenceId);
  const activities = new Map<string, string>(draft.actions.map((each) => [each.id, each.activity]));
  const titles = new Map<string, string>(draft.sops.map((each) => [each.id, each.title]));
  return ({ id }) =>
    (byEvidence.get(id) ?? []).flatMap(({ target, targetId }) => {
      switch (target) {
        case 'indicator':
        case 'gate':
          return [targetId];
        case 'action':
          return activities.get(targetId) ?? [];
        case 'sop':
          return titles.get(targetId) ?? [];
      }
    });
}

/** The register of evidence, in the order of the annex. */
export function dossierEvidence(edition: Edition, draft: Draft): readonly DossierEvidence[] {
  const labels = evidenceLabels(edition, draft);
  const supportsOf = supports(draft);
  return inAnnexOrder(edition, draft, labels).map((evidence) => ({
    label: labels.primary(evidence.id),
    title: evidence.title,
    kind: evidence.kind,
    number: evidence.number,
    issuedOn: evidence.issuedOn,
    periodFrom: evidence.periodFrom,
    periodTo: evidence.periodTo,
    issuer: evidence.issuer,
    caption: evidence.caption,
    fileName: evidence.fileName,
    sha256: evidence.fileSha,
    mediaType: evidence.mediaType,
    supports: supportsOf(evidence),
  }));
}
