import { expect, test } from 'vitest';
import type { Draft } from '#domain/draft.ts';
import { findings } from '#domain/findings.ts';
import type { Finding, FindingCode } from '#domain/findings.ts';
import { actionId, evidenceId, gateId, indicatorId, sha256, sopId } from '#domain/ids.ts';
import {
  linkEvidence,
  saveAnswer,
  saveGate,
  saveProfile,
  unlinkEvidence,
} from '#draft/commands.ts';
import { logOf, narrativeOf, scalarMap } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { addRow, editRow, removeRow } from '#draft/rows.ts';
import { makeEdition, makeWorkspace } from '../make.ts';
import { paragraph } from '../rich-texts.ts';

const edition = makeEdition({ aspects: { X: ['X1'] }, gates: ['Z1'] });
const x1 = indicatorId.parse('X1');
const z1 = gateId.parse('Z1');

/** A draft of one indicator and one gate that lacks nothing. */
function makeComplete() {
  const workspace = makeWorkspace({ edition });
  const { session, projection, documents } = workspace;
  const day = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };
  const named = { regencyName: 'Kabupaten Uji', officeName: 'Diskominfo', address: 'Jalan Uji 1' };
  saveProfile(session, { ...named, ...day });
  saveGate(session, z1, { met: true });
  saveAnswer(session, x1, { level: 3 });
  writeRichText(narrativeOf(documents.content, x1), [paragraph('Pengaduan dicatat.')]);
  const fields = { title: 'SK Tim', issuedOn: '2025-02-01', fileSha: sha256.parse('a'.repeat(64)) };
  const proof = evidenceId.parse(addRow(session, 'evidence', fields));
  const place = { evidenceId: proof, target: 'indicator', targetId: x1 } as const;
  linkEvidence(session, projection.current(), place);
  const schedule = { startsIn: '2026-01', endsIn: '2026-03' };
  const action = actionId.parse(
    addRow(session, 'actions', { activity: 'Rapat', owner: 'Diskominfo', ...schedule }),
  );
  const sop = sopId.parse(addRow(session, 'sops', { title: 'SOP Aduan' }));
  const law = addRow(session, 'items', { ownerId: sop, list: 'legal-basis', text: 'PermenPANRB' });
  const step = addRow(session, 'steps', { sopId: sop, activity: 'Mencatat' });
  return { ...workspace, proof, place, action, sop, law, step };
}
type Complete = ReturnType<typeof makeComplete>;

test('a draft that lacks nothing has no findings', () => {
  expect(findings(edition, makeComplete().projection.current())).toEqual([]);
});

interface Case {
  readonly break: (complete: Complete) => void;
  readonly severity: Finding['severity'];
  readonly at: (complete: Complete) => Finding['place'];
  readonly about: string;
  /** What the same lack also means. */
  readonly also?: readonly FindingCode[];
}

type On = Pick<Case, 'at' | 'about'>;
const onIndicator: On = { at: () => ({ kind: 'indicator', id: x1 }), about: 'X1 Nama X1' };
const onGate: On = { at: () => ({ kind: 'gate', id: z1 }), about: 'Syarat Z1' };
const onEvidence: On = { at: ({ proof }) => ({ kind: 'evidence', id: proof }), about: 'SK Tim' };
const onAction: On = { at: ({ action }) => ({ kind: 'action', id: action }), about: 'Rapat' };
const onSop: On = { at: ({ sop }) => ({ kind: 'sop', id: sop }), about: 'SOP Aduan' };

/** One a code; the compiler asks for a line where a code is new. */
const cases: Readonly<Record<FindingCode, Case>> = {
  'gate-unanswered': {
    break: ({ session }) => saveGate(session, z1, { met: null }),
    severity: 'blocking',
    ...onGate,
  },
  'gate-unmet': {
    break: ({ session }) => saveGate(session, z1, { met: false }),
    severity: 'blocking',
    ...onGate,
  },
  'level-missing': {
    break: ({ session }) => saveAnswer(session, x1, { level: null }),
    severity: 'blocking',
    ...onIndicator,
  },
  'reason-missing': {
    break: ({ session }) => saveAnswer(session, x1, { notApplicable: true }),
    severity: 'gap',
    ...onIndicator,
  },
  'narrative-missing': {
    break: ({ documents }) => narrativeOf(documents.content, x1).delete(0, 1),
    severity: 'gap',
    ...onIndicator,
  },
  'evidence-missing': {
    break: ({ session, place }) => unlinkEvidence(session, place),
    severity: 'blocking',
    also: ['evidence-unlinked'],
    ...onIndicator,
  },
  'evidence-undated': {
    break: ({ session, proof }) => editRow(session, 'evidence', proof, { issuedOn: null }),
    severity: 'gap',
    ...onEvidence,
  },
  'evidence-unlinked': {
    break: ({ session, place }) => {
      saveAnswer(session, x1, { level: 0 });
      unlinkEvidence(session, place);
    },
    severity: 'gap',
    ...onEvidence,
  },
  'evidence-without-file': {
    break: ({ session, proof }) => editRow(session, 'evidence', proof, { fileSha: null }),
    severity: 'gap',
    ...onEvidence,
  },
  'evidence-unreadable': {
    break: ({ session, proof }) =>
      editRow(session, 'evidence', proof, { fileProblem: 'needs-password' }),
    severity: 'blocking',
    ...onEvidence,
  },
  'evidence-outside-period': {
    break: ({ session, proof }) => editRow(session, 'evidence', proof, { issuedOn: '2024-12-31' }),
    severity: 'gap',
    ...onEvidence,
  },
  'action-without-owner': {
    break: ({ session, action }) => editRow(session, 'actions', action, { owner: ' ' }),
    severity: 'gap',
    ...onAction,
  },
  'action-without-schedule': {
    break: ({ session, action }) => editRow(session, 'actions', action, { endsIn: null }),
    severity: 'gap',
    ...onAction,
  },
  'sop-without-legal-basis': {
    break: ({ session, law }) => removeRow(session, 'items', law),
    severity: 'gap',
    ...onSop,
  },
  'sop-without-steps': {
    break: ({ session, step }) => removeRow(session, 'steps', step),
    severity: 'gap',
    ...onSop,
  },
  'profile-incomplete': {
    break: ({ session }) => saveProfile(session, { address: '' }),
    severity: 'gap',
    at: () => ({ kind: 'profile' }),
    about: '',
  },
  quarantined: {
    break: ({ documents }) => {
      scalarMap(documents.content, 'profile').set('phone', 7);
    },
    severity: 'blocking',
    at: () => ({ kind: 'quarantine' }),
    about: 'profile/phone',
  },
};

test.each(Object.entries(cases))('%s is found where it is mended', (code, one) => {
  const complete = makeComplete();
  one.break(complete);
  const found = findings(edition, complete.projection.current());
  expect(found.map((finding) => finding.code)).toEqual([code, ...(one.also ?? [])]);
  expect(found[0]).toEqual({
    code,
    severity: one.severity,
    place: one.at(complete),
    about: one.about,
  });
});

function codesOf(draft: Draft): readonly FindingCode[] {
  return findings(edition, draft).map(({ code }) => code);
}

test('a level of 0 needs no evidence, and what does not apply needs nothing but its reason', () => {
  const { session, projection, place, documents } = makeComplete();
  saveAnswer(session, x1, { level: 0 });
  unlinkEvidence(session, place);
  expect(codesOf(projection.current())).toEqual(['evidence-unlinked']);
  narrativeOf(documents.content, x1).delete(0, 1);
  saveAnswer(session, x1, { level: null, notApplicable: true, notApplicableReason: 'Tidak ada' });
  expect(codesOf(projection.current())).toEqual(['evidence-unlinked']);
});

test('what blocks comes first, in the order of the rules', () => {
  const { session, projection, proof } = makeComplete();
  editRow(session, 'evidence', proof, { issuedOn: null, fileProblem: 'truncated' });
  saveAnswer(session, x1, { level: null });
  saveProfile(session, { officeName: '' });
  expect(codesOf(projection.current())).toEqual([
    'level-missing',
    'evidence-unreadable',
    'evidence-undated',
    'profile-incomplete',
  ]);
});

test('evidence that proves only what is deleted is not linked to anything', () => {
  const { session, projection, action } = makeComplete();
  const id = evidenceId.parse(
    addRow(session, 'evidence', { title: 'Foto', issuedOn: '2025-03-01' }),
  );
  const place = { evidenceId: id, target: 'action', targetId: action } as const;
  linkEvidence(session, projection.current(), place);
  expect(codesOf(projection.current())).toEqual(['evidence-without-file']);
  removeRow(session, 'actions', action);
  expect(codesOf(projection.current())).toEqual(['evidence-unlinked', 'evidence-without-file']);
});

test('evidence without a title is called after its file', () => {
  const { session, projection, proof } = makeComplete();
  editRow(session, 'evidence', proof, { title: ' ', fileName: 'SK.pdf', issuedOn: null });
  expect(findings(edition, projection.current()).map(({ about }) => about)).toEqual(['SK.pdf']);
});

test('a damaged log is one finding, however many lines are damaged', () => {
  const { projection, documents } = makeComplete();
  logOf(documents.content).push(['rusak', 'rusak juga']);
  expect(projection.current().quarantine).toHaveLength(2);
  expect(codesOf(projection.current())).toEqual(['quarantined']);
});
