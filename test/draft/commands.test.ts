import { expect, test } from 'vitest';
import { answerOf } from '#domain/draft.ts';
import { evidenceId, indicatorId, officeId, sopActorId, sopId } from '#domain/ids.ts';
import type { ActionId, OfficeId, StepId } from '#domain/ids.ts';
import { saveAction } from '#draft/action.ts';
import { attachEvidence } from '#draft/attach.ts';
import { linkEvidence, notePages, saveAnswer, unlinkEvidence } from '#draft/commands.ts';
import { rowMap, rowRoots } from '#draft/documents.ts';
import { addRow, editRow, removeRow, restoreRow } from '#draft/rows.ts';
import type { RowFields } from '#draft/rows.ts';
import type { RowRoot } from '#draft/documents.ts';
import { saveStep } from '#draft/sop.ts';
import { makePerson, makeWorkspace } from '../make.ts';
import { copyOf } from './replicas.ts';

type Workspace = ReturnType<typeof makeWorkspace>;

const x1 = indicatorId.parse('X1');

/** Another person's copy of a draft. */
function colleagueOf(workspace: Workspace): Workspace {
  return makeWorkspace({ person: makePerson('penyusun-2'), documents: copyOf(workspace) });
}

function merged(...all: readonly Workspace[]): Workspace {
  return makeWorkspace({ person: makePerson('penyusun-3'), documents: copyOf(...all) });
}

test('a level of zero is an answer, and one step of undo takes it back', () => {
  const { session, projection, undo } = makeWorkspace();
  saveAnswer(session, x1, { level: 0 });
  expect(answerOf(projection.current(), x1).level).toBe(0);
  undo.undo();
  expect(answerOf(projection.current(), x1).level).toBeNull();
});

test('undoing a new row deletes it softly, and redo brings it back', () => {
  const { session, projection, undo } = makeWorkspace();
  const id = addRow(session, 'evidence', { title: 'SK tim' });
  expect(projection.current().evidence.map((record) => record.title)).toEqual(['SK tim']);
  undo.undo();
  expect(projection.current().evidence).toEqual([]);
  expect(projection.current().deleted.map((row) => row.id)).toEqual([id]);
  undo.redo();
  expect(projection.current().evidence.map((record) => record.id)).toEqual([id]);
});

function makeLinked() {
  const workspace = makeWorkspace();
  const { session, projection } = workspace;
  const id = evidenceId.parse(addRow(session, 'evidence', { title: 'SK tim' }));
  const place = { evidenceId: id, target: 'indicator', targetId: 'X1' } as const;
  linkEvidence(session, projection.current(), place, 'hlm. 4');
  return { ...workspace, id, place };
}

test('a link to deleted evidence is not shown, and every scalar change has its stamp', () => {
  const { session, projection, id } = makeLinked();
  expect(projection.current().links).toHaveLength(1);
  removeRow(session, 'evidence', id);
  expect(projection.current().links).toEqual([]);
  expect(projection.stamps().map((stamp) => stamp.path)).toContain(`evidence/${id}/deletedAt`);
});

test('linking what is linked changes nothing, and two machines that link the same make one link', () => {
  const ours = makeLinked();
  const { session, projection, place } = ours;
  const before = projection.current().links;
  linkEvidence(session, projection.current(), place);
  expect(projection.current().links).toBe(before);
  const gate = { ...place, target: 'gate', targetId: 'Z1' } as const;
  const theirs = colleagueOf(ours);
  linkEvidence(session, projection.current(), gate, 'hlm. 1');
  linkEvidence(theirs.session, theirs.projection.current(), gate, 'hlm. 1');
  const links = merged(ours, theirs).projection.current().links;
  expect(links.map(({ targetId, pages }) => [targetId, pages])).toEqual([
    ['X1', 'hlm. 4'],
    ['Z1', 'hlm. 1'],
  ]);
});

test('links stand in the order in which they were made, one made again last', () => {
  const { session, projection, place, undo } = makeLinked();
  const gate = { ...place, target: 'gate', targetId: 'Z1' } as const;
  const targets = () => projection.current().links.map(({ targetId }) => targetId);
  linkEvidence(session, projection.current(), gate);
  expect(targets()).toEqual(['X1', 'Z1']);
  unlinkEvidence(session, place);
  linkEvidence(session, projection.current(), place);
  expect(targets()).toEqual(['Z1', 'X1']);
  undo.undo();
  expect(targets()).toEqual(['Z1']);
});

test('a link that is made again still knows its pages, also those written elsewhere meanwhile', () => {
  const ours = makeLinked();
  const { session, place } = ours;
  const theirs = colleagueOf(ours);
  const [link] = theirs.projection.current().links;
  if (link === undefined) throw new Error('no link');
  notePages(theirs.session, link, 'hlm. 9');
  unlinkEvidence(session, place);
  const both = merged(ours, theirs);
  expect(both.projection.current().links).toEqual([]);
  linkEvidence(both.session, both.projection.current(), place);
  expect(both.projection.current().links.map(({ pages }) => pages)).toEqual(['hlm. 9']);
});

test('evidence and all that it proves are one step of undo', () => {
  const { session, projection, undo } = makeWorkspace();
  attachEvidence(session, projection.current(), { title: 'Foto' }, [
    { target: 'indicator', targetId: 'X2' },
    { target: 'gate', targetId: 'Z1' },
  ]);
  expect(projection.current().links.map(({ targetId }) => targetId)).toEqual(['X2', 'Z1']);
  undo.undo();
  expect([projection.current().evidence, projection.current().links]).toEqual([[], []]);
});

const newRow: { readonly [K in RowRoot]: RowFields<K> } = {
  offices: { name: 'lama' },
  evidence: { title: 'lama' },
  actions: { activity: 'lama' },
  sops: { title: 'lama' },
  sopActors: { sopId: sopId.parse('sop'), title: 'lama' },
  steps: { sopId: sopId.parse('sop'), activity: 'lama' },
  items: { ownerId: 'sop', list: 'output', text: 'lama' },
};
const textField: Readonly<Record<RowRoot, string>> = {
  offices: 'name',
  evidence: 'title',
  actions: 'activity',
  sops: 'title',
  sopActors: 'title',
  steps: 'activity',
  items: 'text',
};

test.each(rowRoots)(
  'of %s, what one machine writes into a row outlives that another deletes it',
  (root) => {
    const ours = makeWorkspace();
    const id = addRow(ours.session, root, newRow[root]);
    const theirs = colleagueOf(ours);
    removeRow(ours.session, root, id);
    editRow(theirs.session, root, id, { [textField[root]]: 'baru' });
    const { session, documents } = merged(ours, theirs);
    restoreRow(session, root, id);
    expect(rowMap(documents.content, root).toJSON()[id]).toMatchObject({
      [textField[root]]: 'baru',
      deletedAt: null,
    });
  },
);

test('offices that two machines add to an action both take part', () => {
  const ours = makeWorkspace();
  const [one, other, third] = ['Dinkes', 'Dinsos', 'Disdik'].map((name) =>
    officeId.parse(addRow(ours.session, 'offices', { name })),
  );
  if (one === undefined || other === undefined || third === undefined) throw new Error('no office');
  const entry = (relatedOffices: readonly OfficeId[]) => ({
    fields: {},
    targets: [],
    relatedOffices,
  });
  const id: ActionId = saveAction(ours.session, null, entry([one]));
  const theirs = colleagueOf(ours);
  const shownIn = ({ projection }: Workspace) =>
    projection.current().actions.find((each) => each.id === id) ?? null;
  saveAction(ours.session, shownIn(ours), entry([one, other]));
  saveAction(theirs.session, shownIn(theirs), entry([third]));
  const offices = shownIn(merged(ours, theirs))?.relatedOffices ?? [];
  expect(new Set(offices)).toEqual(new Set([other, third]));
});

test('ways out that two machines add to a step are both there', () => {
  const ours = makeWorkspace();
  const sop = sopId.parse(addRow(ours.session, 'sops', { title: 'SOP' }));
  const actor = sopActorId.parse(addRow(ours.session, 'sopActors', { sopId: sop, title: 'Admin' }));
  const blank = { fields: {}, actors: [actor], branches: [], requirements: [], outputs: [] };
  const ids = ['Periksa', 'Terima', 'Tolak'].map((activity) =>
    saveStep(ours.session, sop, null, { ...blank, fields: { activity } }),
  );
  const theirs = colleagueOf(ours);
  const lead = ({ session, projection }: Workspace, to: StepId | undefined, label: string) => {
    const [first] = projection.current().sops[0]?.steps ?? [];
    if (first === undefined || to === undefined) throw new Error('no step');
    saveStep(session, sop, first, { ...blank, branches: [{ to, label }] });
  };
  lead(ours, ids[1], 'Ya');
  lead(theirs, ids[2], 'Tidak');
  const both = merged(ours, theirs);
  const labels = () => {
    const branches = both.projection.current().sops[0]?.steps[0]?.branches ?? [];
    return branches.map(({ label }) => label).toSorted();
  };
  expect(labels()).toEqual(['Tidak', 'Ya']);
  lead(both, ids[1], 'Lengkap');
  expect(labels()).toEqual(['Lengkap']);
});
