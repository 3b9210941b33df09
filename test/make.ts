import { blankAnswer } from '#domain/answer.ts';
import type { Answer } from '#domain/answer.ts';
import type { Draft } from '#domain/draft.ts';
import { openEdition } from '#domain/edition.ts';
import { evidence } from '#domain/evidence.ts';
import type { Evidence, EvidenceLink } from '#domain/evidence.ts';
import {
  actorId,
  categoryId,
  draftId,
  editionId,
  entryId,
  evidenceId,
  indicatorId,
} from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import type { Edition } from '#domain/rubric.ts';
import { beginDraft } from '#draft/begin.ts';
import type { Beginning } from '#draft/begin.ts';
import type { Documents } from '#draft/documents.ts';
import { project } from '#draft/projection/project.ts';
import type { Session } from '#draft/session.ts';
import { undoStack } from '#draft/undo.ts';

const provenance = { kind: 'inference', sources: [], year: null, note: '' } as const;

interface EditionParts {
  /** Aspect id → ids of its indicators. */
  readonly aspects?: Readonly<Record<string, readonly string[]>>;
  readonly gates?: readonly string[];
  /** Category id → ids of its aspects; one over all aspects where it is not given. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
  /** Weight of an indicator where it is not 1. */
  readonly weights?: Readonly<Record<string, number>>;
}

function indicatorOf(id: string, aspect: string, weight: number) {
  return {
    id,
    aspect,
    name: `Nama ${id}`,
    question: `Pertanyaan ${id}?`,
    guidance: [],
    suggestedEvidence: [],
    weight,
    levels: [0, 1, 2, 3, 4, 5].map((points) => ({
      points,
      descriptor: `Uraian ${id} tingkat ${String(points)}`,
      shownBy: `Dokumen ${id} tingkat ${String(points)}`,
    })),
    provenance: {
      name: provenance,
      question: provenance,
      scale: provenance,
      descriptors: provenance,
    },
  };
}

/** A small edition that its schema accepts, its categories open to an institution. */
export function makeEdition(parts: EditionParts = {}): Edition {
  const aspects = parts.aspects ?? { X: ['X1', 'X2', 'X3'], Y: ['Y1', 'Y2'] };
  const gates = parts.gates ?? ['Z1'];
  const categories = parts.categories ?? { umum: Object.keys(aspects) };
  const head = {
    format: 1,
    id: 'uji',
    name: 'Edisi uji',
    legalBasis: { title: 'Keputusan uji', isTextVerified: false, provenance },
    timeline: [],
    limits: { narrativeWords: null, fileSizeBytes: null, fileKinds: null, pages: null },
    suggestedNarrativeWords: 300,
    sources: [],
    aspects: Object.keys(aspects).map((id) => ({ id, name: `Aspek ${id}`, provenance })),
    categories: Object.entries(categories).map(([id, judged]) => ({
      id,
      name: `Kategori ${id}`,
      aspects: judged,
      provenance,
    })),
    entries: [
      {
        id: 'instansi',
        name: 'Instansi pemerintah',
        applicantKind: 'instansi',
        categories: Object.keys(categories),
        whoMayEnter: 'Pemerintah daerah',
        explanation: 'Dinilai sekaligus',
        requiredProof: null,
        provenance,
      },
    ],
    gates: gates.map((id) => ({
      id,
      name: `Syarat ${id}`,
      question: `Apakah ${id}?`,
      suggestedEvidence: [],
      categories: Object.keys(categories),
      provenance,
    })),
  };
  const files = Object.entries(aspects).map(([aspect, ids]) =>
    ids.map((id) => indicatorOf(id, aspect, parts.weights?.[id] ?? 1)),
  );
  const opened = openEdition(head, files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error, null, 2));
  return opened.value;
}

/** A person who works on drafts in tests. */
export function makePerson(id = 'penyusun-1'): Person {
  return {
    actorId: actorId.parse(id),
    name: `Orang ${id}`,
    position: 'Pranata Humas',
    organisation: 'Diskominfo',
    role: 'penyusun',
  };
}

export function makeBeginning(parts: Partial<Beginning> = {}): Beginning {
  return {
    draftId: draftId.parse('draf-uji'),
    editionId: editionId.parse('uji'),
    editionHash: '',
    entryId: entryId.parse('instansi'),
    applicantKind: 'instansi',
    applicantName: 'Kabupaten Uji',
    applicantParent: '',
    categories: [categoryId.parse('umum')],
    proof: null,
    seed: { profile: {}, offices: [] },
    ...parts,
  };
}

const firstInstant = Date.parse('2026-01-05T01:00:00.000Z');

/** A clock that says a minute later each time, the same in every run. */
export function makeClock(start = firstInstant): () => string {
  let minutes = 0;
  return () => new Date(start + 60_000 * minutes++).toISOString();
}

/** Ids that count up, the same in every run. */
export function makeIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}`;
}

interface SessionParts {
  readonly edition?: Edition;
  readonly beginning?: Partial<Beginning>;
  readonly person?: Person;
  /** Documents of another replica to go on from, instead of a new draft. */
  readonly documents?: Documents;
}

/** A new draft with everything a screen has: session, projection and undo, without any store. */
export function makeWorkspace(parts: SessionParts = {}) {
  const edition = parts.edition ?? makeEdition();
  const actor = parts.person ?? makePerson();
  const outside = { actor, now: makeClock(), newId: makeIds(actor.actorId) };
  const documents =
    parts.documents ??
    beginDraft(makeBeginning({ editionId: edition.id, ...parts.beginning }), outside);
  const indicatorIds = edition.indicators.map(({ id }) => id);
  const undo = undoStack(documents.content, indicatorIds);
  const session: Session = {
    ...outside,
    documents,
    beginStep: () => {
      undo.stopCapturing();
    },
  };
  return { edition, documents, session, undo, projection: project(documents, indicatorIds) };
}

/** How often a property is tried: a modest number, and twenty times as often in the long run. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: process.env['LONG'] === '1' ? few * 20 : few };
}

const emptyDraft = makeWorkspace().projection.current();

/** The plain values of a new draft of the edition `uji`, but for what is given. */
export function makeDraft(parts: Partial<Draft> = {}): Draft {
  return { ...emptyDraft, ...parts };
}

/** Answers by indicator: a level, null for none yet, 'n/a' for one that does not apply. */
export function makeAnswers(
  levels: Readonly<Record<string, number | null | 'n/a'>>,
): ReadonlyMap<Answer['indicatorId'], Answer> {
  return new Map(
    Object.entries(levels).map(([key, level]) => {
      const id = indicatorId.parse(key);
      const scalars =
        level === 'n/a' ? { notApplicable: true, notApplicableReason: 'Tidak ada.' } : { level };
      return [id, { ...blankAnswer(id), ...scalars }];
    }),
  );
}

/** An evidence record without a file. */
export function makeEvidence(id: string, parts: Partial<Evidence> = {}): Evidence {
  return { ...evidence.parse({ id, title: `Bukti ${id}` }), ...parts };
}

/** A live link; `order` is where it stands among all links. */
export function makeLink(
  from: string,
  targetId: string,
  parts: Partial<EvidenceLink> = {},
): EvidenceLink {
  const link = { target: 'indicator', on: true, order: 'a0', pages: '' } as const;
  return { ...link, evidenceId: evidenceId.parse(from), targetId, ...parts };
}
