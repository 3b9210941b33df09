import type { DossierEvidence, DossierReference } from './dossier.ts';
import type { Draft } from './draft.ts';
import { evidenceLabels } from './evidence-label.ts';
import type { EvidenceLabels } from './evidence-label.ts';
import type { Evidence, EvidenceLink, LinkTarget } from './evidence.ts';
import type { EvidenceId } from './ids.ts';
import type { Edition } from './rubric.ts';

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
  const reference = (label: string, link: EvidenceLink): DossierReference => ({
    label,
    annexLabel: labels.primary(link.evidenceId),
    title: titles.get(link.evidenceId) ?? '',
    page: link.pages,
  });
  return {
    ofLabelled: (targetId) => labels.of(targetId).map(({ label, link }) => reference(label, link)),
    ofTarget: (target, targetId) =>
      draft.links
        .filter((link) => link.target === target && link.targetId === targetId)
        .map((link) => reference(labels.primary(link.evidenceId), link)),
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

function supportsOf(draft: Draft, evidence: Evidence): readonly string[] {
  const links = draft.links.filter((link) => link.evidenceId === evidence.id);
  return links.flatMap(({ target, targetId }) => {
    switch (target) {
      case 'indicator':
      case 'gate':
        return [targetId];
      case 'action':
        return draft.actions.find((each) => each.id === targetId)?.activity ?? [];
      case 'sop':
        return draft.sops.find((each) => each.id === targetId)?.title ?? [];
    }
  });
}

/** The register of evidence, in the order of the annex. */
export function dossierEvidence(edition: Edition, draft: Draft): readonly DossierEvidence[] {
  const labels = evidenceLabels(edition, draft);
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
    supports: supportsOf(draft, evidence),
  }));
}
