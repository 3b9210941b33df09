import * as Y from 'yjs';
import {
  actionId,
  actorId,
  categoryId,
  draftId,
  editionId,
  entryId,
  evidenceId,
  indicatorId,
  sopActorId,
  stepId,
} from '#domain/ids.ts';
import { quartersOf } from '#domain/dates.ts';
import type { RichText } from '#domain/rich-text.ts';
import { beginDraft } from '#draft/begin.ts';
import { branchChanges, memberChanges, quarterTargetChanges, saveAnswer } from '#draft/commands.ts';
import { narrativeOf, rowMap, scalarMap, type Documents } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { addRow } from '#draft/rows.ts';
import { groundOrigin, write, type Session } from '#draft/session.ts';
import { syntheticEditionId, syntheticIndicatorIds } from './rubric.ts';

/** How much a draft holds. The 10× draft holds ten times the rows of the 1× draft. */
export interface Amount {
  readonly answers: number;
  readonly evidence: number;
  readonly actions: number;
  readonly sops: number;
  readonly comments: number;
}

/** What a large regency's entry holds at the end of a season. */
export const amount1x: Amount = {
  answers: 60,
  evidence: 500,
  actions: 100,
  sops: 5,
  comments: 2000,
};
export const amount10x: Amount = {
  answers: 600,
  evidence: 5000,
  actions: 1000,
  sops: 50,
  comments: 20_000,
};
const stepsOfSop = 12;
const narrativeBytes = 2000;
const commentsOfThread = 10;

const sentence =
  'Seluruh laporan masyarakat yang diterima pada periode penilaian telah diteruskan kepada ' +
  'perangkat daerah yang berwenang dan ditindaklanjuti sesuai batas waktu. ';

function text(bytes: number, seed: number): string {
  const start = `Uraian ${seed}. `;
  return (start + sentence.repeat(Math.ceil(bytes / sentence.length))).slice(0, bytes).trimEnd();
}

function narrative(seed: number): RichText {
  const inlines = (bytes: number) =>
    [{ kind: 'text', text: text(bytes, seed), bold: false, italic: false }] as const;
  return Array.from({ length: 4 }, () => ({
    kind: 'paragraph' as const,
    inlines: inlines(narrativeBytes / 4),
  }));
}

/** The same ids and instants on every run: equal inputs make figures comparable. */
function benchSession(): { person: Pick<Session, 'actor' | 'now' | 'newId'> } {
  let ids = 0;
  let seconds = Date.UTC(2026, 0, 5) / 1000;
  return {
    person: {
      actor: {
        actorId: actorId.parse('pengukur'),
        name: 'Pengukur',
        position: 'Penyusun',
        organisation: 'Data uji',
        role: 'penyusun',
      },
      newId: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
      now: () => {
        seconds += 1;
        return new Date(seconds * 1000).toISOString();
      },
    },
  };
}

function fillAnswers(session: Session, amount: Amount): void {
  const { content } = session.documents;
  syntheticIndicatorIds(amount.answers).forEach((name, index) => {
    saveAnswer(session, indicatorId.parse(name), { level: index % 6 });
    content.transact(() => {
      writeRichText(narrativeOf(content, name), narrative(index));
    }, groundOrigin);
  });
}

function fillEvidence(session: Session, amount: Amount): void {
  const links = scalarMap(session.documents.content, 'links');
  for (let index = 0; index < amount.evidence; index += 1) {
    const id = evidenceId.parse(
      addRow(session, 'evidence', {
        title: `Laporan tindak lanjut bulan ke-${index + 1}`,
        kind: 'report',
        number: `${index + 1}/LAP/2026`,
        issuedOn: '2026-03-02',
        issuer: 'Data uji',
        caption: text(120, index),
      }),
    );
    // Written as the command writes it; the command would project the whole draft for each link.
    const owner = `${id}/indicator/X${(index % amount.answers) + 1}`;
    const order = `a${String(index).padStart(5, '0')}V`;
    for (const [field, value] of Object.entries({ on: true, order, pages: '' })) {
      links.set(`${owner}/${field}`, value);
    }
  }
}

function fillActions(session: Session, amount: Amount): void {
  for (let index = 0; index < amount.actions; index += 1) {
    const id = actionId.parse(
      addRow(session, 'actions', {
        strategy: 'Memperkuat pengelolaan pengaduan',
        issue: text(150, index),
        activity: `Kegiatan ${index + 1}`,
        stages: text(200, index),
        outputIndicator: 'Persentase laporan selesai tepat waktu',
        unit: '%',
        year: 2026,
        owner: 'Data uji',
        budgetRupiah: 25_000_000,
        startsIn: '2026-01',
        endsIn: '2026-12',
      }),
    );
    for (const [at, quarter] of quartersOf(2026).entries()) {
      write(session, quarterTargetChanges(id, quarter, { target: `${(at + 1) * 20}`, actual: '' }));
    }
  }
}

function fillSops(session: Session, amount: Amount): void {
  for (let index = 0; index < amount.sops; index += 1) {
    const sop = addRow(session, 'sops', { title: `SOP ${index + 1}`, number: `${index + 1}/SOP` });
    const actors = ['Admin', 'Pejabat penghubung', 'Pelapor'].map((title) =>
      sopActorId.parse(addRow(session, 'sopActors', { sopId: sop, title })),
    );
    const steps = Array.from({ length: stepsOfSop }, (_, step) =>
      stepId.parse(
        addRow(session, 'steps', {
          sopId: sop,
          activity: `Langkah ${step + 1}: ${text(80, step)}`,
          symbol: step === 0 || step === stepsOfSop - 1 ? 'terminator' : 'process',
          durationValue: 30,
        }),
      ),
    );
    steps.forEach((step, at) => {
      write(session, memberChanges('stepActors', step, [], actors.slice(at % 3, (at % 3) + 1)));
      const next = steps[at + 1];
      if (next !== undefined) write(session, branchChanges(step, [], [{ to: next, label: '' }]));
      addRow(session, 'items', { ownerId: step, list: 'output', text: 'Laporan terverifikasi' });
    });
  }
}

/** Rows of the review document; reviewing has no commands yet. */
function fillComments({ documents, newId, now, actor }: Session, amount: Amount): void {
  const { review } = documents;
  const threads = rowMap(review, 'threads');
  const comments = rowMap(review, 'comments');
  review.transact(() => {
    let threadId = '';
    for (let index = 0; index < amount.comments; index += 1) {
      const order = `a${String(index).padStart(5, '0')}V`;
      if (index % commentsOfThread === 0) {
        threadId = newId();
        const targetId = `X${((index / commentsOfThread) % amount.answers) + 1}`;
        threads.set(
          threadId,
          new Y.Map<unknown>(Object.entries({ target: 'indicator', targetId, order })),
        );
      }
      const fields = { threadId, author: actor.actorId, writtenAt: now(), order };
      comments.set(
        newId(),
        new Y.Map<unknown>(Object.entries({ ...fields, text: text(200, index) })),
      );
    }
  }, groundOrigin);
}

/** A draft of that amount on the synthetic edition of as many indicators, made by the commands. */
export function syntheticDraft(amount: Amount, editionHash: string): Documents {
  const { person } = benchSession();
  const documents = beginDraft(
    {
      draftId: draftId.parse(syntheticEditionId(amount.answers)),
      editionId: editionId.parse(syntheticEditionId(amount.answers)),
      editionHash,
      entryId: entryId.parse('instansi-uji'),
      applicantKind: 'instansi',
      applicantName: `Draf uji ${amount.answers}`,
      applicantParent: '',
      categories: [categoryId.parse('kategori-uji')],
      proof: null,
      seed: { profile: { regencyName: 'Data uji' }, offices: [] },
    },
    person,
  );
  const session: Session = { ...person, documents, beginStep: () => undefined };
  fillAnswers(session, amount);
  fillEvidence(session, amount);
  fillActions(session, amount);
  fillSops(session, amount);
  fillComments(session, amount);
  return documents;
}
