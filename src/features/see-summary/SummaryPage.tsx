import { useMemo } from 'react';
import { sayWhole } from '#copy/numbers.ts';
import { sayScore } from '#copy/scores.ts';
import { gateAnswerOf } from '#domain/draft.ts';
import { gatesOfCategories } from '#domain/edition.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame, Panel } from '#ui/PageFrame.tsx';
import { useFindings, useScoreSheet } from '#workspace/facts.ts';
import { useDraft, useEdition, useWorkspace } from '#workspace/workspace.tsx';
import { Completeness } from './Completeness.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { Headline } from './Headline.tsx';
import type { HeadlineFigure } from './Headline.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import { radarAxes, scoreRow } from './score-rows.ts';
import './see-summary.css';

/** How far the draft is, what it is worth by its own judgement, and what is missing. */
export function Page() {
  const { draftId } = useWorkspace();
  const edition = useEdition();
  const draft = useDraft();
  const findings = useFindings();
  const { aspects, categories, axes, parts } = useFigures();
  const headline = useHeadline();
  const isEmpty = aspects.every(({ answered, notApplicable }) => answered + notApplicable === 0);
  return (
    <PageFrame
      title="Ringkasan"
      width="full"
      chips={
        <>
          <Chip>{edition.name}</Chip>
          {!edition.legalBasis.isTextVerified && (
            <Chip tone="gold">dasar hukum belum diverifikasi</Chip>
          )}
        </>
      }
      actions={<Headline figures={headline} />}
    >
      {draft.quarantine.length > 0 && (
        <QuarantineNotice draftId={draftId} count={draft.quarantine.length} />
      )}
      <div className="s-summary">
        {isEmpty ? (
          <NothingYet draftId={draftId} />
        ) : (
          <ScorePanel aspects={aspects} categories={categories} axes={axes} />
        )}
        <div className="s-summary-side">
          <FindingPanel draftId={draftId} findings={findings} />
          <Completeness parts={parts} />
        </div>
      </div>
    </PageFrame>
  );
}

function NothingYet({ draftId }: { draftId: string }) {
  return (
    <Panel title="Nilai per aspek dan kategori">
      <EmptyState
        title="Belum ada yang dinilai"
        action={<LinkButton to={`/draf/${draftId}/penilaian`}>Mulai menilai</LinkButton>}
      >
        Nilai, grafik, dan rentangnya muncul di sini begitu tingkat indikator pertama dipilih.
      </EmptyState>
    </Panel>
  );
}

function useGates() {
  const edition = useEdition();
  const draft = useDraft();
  const answers = gatesOfCategories(edition, draft.meta.categories).map(({ id }) =>
    gateAnswerOf(draft, id),
  );
  return {
    total: answers.length,
    met: answers.filter(({ met }) => met === true).length,
    answered: answers.filter(({ met }) => met !== null).length,
  };
}

function useFigures() {
  const edition = useEdition();
  const draft = useDraft();
  const sheet = useScoreSheet();
  const gates = useGates();
  return useMemo(() => {
    const aspects = sheet.aspects.map(scoreRow);
    const ofAspects = aspects.map(({ id, name, answered, total }) => ({
      id,
      name,
      done: answered,
      total,
    }));
    const ofGates = { id: 'syarat', name: 'Syarat', done: gates.answered, total: gates.total };
    return {
      aspects,
      categories: sheet.categories.map(scoreRow),
      axes: radarAxes(edition, draft, aspects),
      parts: gates.total === 0 ? ofAspects : [...ofAspects, ofGates],
    };
  }, [edition, draft, sheet, gates.answered, gates.total]);
}

function useHeadline(): readonly HeadlineFigure[] {
  const { overall } = useScoreSheet();
  const { evidence } = useDraft();
  const gates = useGates();
  const of = (part: number, whole: number) => `${String(part)} / ${String(whole)}`;
  const score = sayScore(overall);
  return [
    { figure: of(overall.answered, overall.total), label: 'indikator dinilai' },
    {
      figure: score === '' ? '–' : score,
      label: overall.state === 'open' && score !== '' ? 'nilai mandiri, rentang' : 'nilai mandiri',
    },
    { figure: of(gates.met, gates.total), label: 'syarat terpenuhi' },
    { figure: sayWhole(evidence.length), label: 'bukti dukung' },
  ];
}

function QuarantineNotice({ draftId, count }: { draftId: string; count: number }) {
  return (
    <ErrorNotice
      tone="gold"
      title={`${sayWhole(count)} isian tersimpan tidak dapat dibaca`}
      actions={
        <LinkButton to={`/draf/${draftId}/ringkasan/karantina`} variant="default">
          Lihat karantina
        </LinkButton>
      }
    >
      Isian itu disimpan apa adanya di karantina dan tidak ikut dihitung. Isian lain aman.
    </ErrorNotice>
  );
}
