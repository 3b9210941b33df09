import fc from 'fast-check';
import { actionId, gateId, indicatorId, sopId } from '#domain/ids.ts';
import {
  linkEvidence,
  quarterTargetChanges,
  saveAnswer,
  saveGate,
  saveProfile,
  unlinkEvidence,
} from '#draft/commands.ts';
import { narrativeOf } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { addRow, editRow, moveRow, removeRow, restoreRow } from '#draft/rows.ts';
import { userOrigin, write } from '#draft/session.ts';
import { saveStep } from '#draft/sop.ts';
import type { makeWorkspace } from '../make.ts';

type Workspace = ReturnType<typeof makeWorkspace>;

/** One thing a person may do; numbers pick among what is there, so that every script makes sense. */
export interface Deed {
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
  readonly other: number;
  readonly text: string;
}

/** Every kind of deed. */
export const kinds = [
  'level',
  'not-applicable',
  'gate',
  'profile',
  'type',
  'add-evidence',
  'edit-evidence',
  'remove-evidence',
  'restore-evidence',
  'move-evidence',
  'link',
  'unlink',
  'add-action',
  'target',
  'add-sop',
  'add-step',
  'flow',
] as const;

export const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat(20),
  other: fc.nat(20),
  text: fc.string({ maxLength: 8 }),
});
export const script = fc.array(deed, { maxLength: 25 });

function pickOf<T>(from: readonly T[], at: number): T | undefined {
  return from.length === 0 ? undefined : from[at % from.length];
}

const x1 = indicatorId.parse('X1');

/** Does one deed through the real commands; one that has nothing to act on does nothing. */
export function perform({ session, projection, edition, documents }: Workspace, deed: Deed): void {
  const draft = projection.current();
  const indicator = pickOf(edition.indicators, deed.pick)?.id ?? x1;
  const record = pickOf(draft.evidence, deed.pick);
  const sop = pickOf(draft.sops, deed.pick);
  switch (deed.kind) {
    case 'level':
      saveAnswer(session, indicator, { level: deed.other % 6 });
      return;
    case 'not-applicable':
      saveAnswer(session, indicator, {
        notApplicable: deed.other % 2 === 0,
        notApplicableReason: deed.text,
      });
      return;
    case 'gate':
      saveGate(session, gateId.parse('Z1'), { met: deed.other % 2 === 0, note: deed.text });
      return;
    case 'profile':
      saveProfile(session, { officeName: deed.text });
      return;
    case 'type':
      documents.content.transact(() => {
        const inlines = [{ kind: 'text', text: deed.text, bold: false, italic: false } as const];
        writeRichText(narrativeOf(documents.content, indicator), [{ kind: 'paragraph', inlines }]);
      }, userOrigin);
      return;
    case 'add-evidence':
      addRow(session, 'evidence', { title: deed.text, kind: 'photo' });
      return;
    case 'add-action':
      addRow(session, 'actions', { activity: deed.text });
      return;
    case 'add-sop':
      addRow(session, 'sops', { title: deed.text });
      return;
    case 'edit-evidence':
      if (record !== undefined) editRow(session, 'evidence', record.id, { title: deed.text });
      return;
    case 'remove-evidence':
      if (record !== undefined) removeRow(session, 'evidence', record.id);
      return;
    case 'restore-evidence': {
      const gone = pickOf(
        draft.deleted.filter((row) => row.table === 'evidence'),
        deed.pick,
      );
      if (gone !== undefined) restoreRow(session, 'evidence', gone.id);
      return;
    }
    case 'move-evidence':
      if (record === undefined) return;
      moveRow(session, 'evidence', draft.evidence, record.id, deed.other % 2 === 0 ? 1 : -1);
      return;
    case 'link':
    case 'unlink': {
      if (record === undefined) return;
      const place = { evidenceId: record.id, target: 'indicator', targetId: indicator } as const;
      if (deed.kind === 'link') linkEvidence(session, draft, place, deed.text);
      else unlinkEvidence(session, place);
      return;
    }
    case 'target': {
      const action = pickOf(draft.actions, deed.pick);
      if (action === undefined) return;
      const quarter = `2026-Q${String((deed.other % 4) + 1)}`;
      const id = actionId.parse(action.id);
      write(session, quarterTargetChanges(id, quarter, { target: deed.text }));
      return;
    }
    case 'add-step':
      if (sop === undefined) return;
      addRow(session, 'steps', { sopId: sopId.parse(sop.id), activity: deed.text });
      addRow(session, 'sopActors', { sopId: sopId.parse(sop.id), title: deed.text });
      return;
    case 'flow': {
      const from = pickOf(sop?.steps ?? [], deed.pick);
      const to = pickOf(sop?.steps ?? [], deed.other);
      const actor = pickOf(sop?.actors ?? [], deed.other);
      if (sop === undefined || from === undefined || to === undefined) return;
      saveStep(session, sop.id, from, {
        fields: { activity: deed.text },
        actors: actor === undefined ? [] : [actor.id],
        branches: [{ to: to.id, label: deed.text }],
        requirements: [deed.text],
        outputs: from.requirements.map(({ text }) => text),
      });
    }
  }
}
