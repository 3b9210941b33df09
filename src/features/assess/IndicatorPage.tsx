import { lazy, Suspense } from 'react';
import { answerOf } from '#domain/draft.ts';
import { aspectById, indicatorsOfCategories } from '#domain/edition.ts';
import type { Indicator } from '#domain/rubric.ts';
import { saveAnswer } from '#draft/commands.ts';
import { sayPercent } from '#copy/numbers.ts';
import { Chip } from '#ui/Chip.tsx';
import { useRouteParam } from '#ui/links.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition, useSession, useWorkspace } from '#workspace/workspace.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { neighboursOf } from './lines.ts';
import { Neighbours } from './Neighbours.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { OriginChips, OriginDetails, type Origin } from './Origins.tsx';
import { weightShare } from './share.ts';
import { UnknownLine } from './UnknownLine.tsx';
import { useOutline, worksheetPath } from './use-outline.ts';
import { Worksheet } from './Worksheet.tsx';

const NarrativeEditor = lazy(async () => ({
  default: (await import('./narrative/NarrativeEditor.tsx')).NarrativeEditor,
}));

/** One indicator: its question, the levels, the narrative, what proves it. */
export function Page() {
  const id = useRouteParam('indicatorId');
  const edition = useEdition();
  const { categories } = useSettledDraft().meta;
  const indicator = indicatorsOfCategories(edition, categories).find((one) => one.id === id);
  if (indicator === undefined) return <UnknownLine id={id} />;
  return (
    <Worksheet
      currentId={id}
      side={
        <EvidencePanel
          key={id}
          target={{ target: 'indicator', targetId: id }}
          suggested={indicator.suggestedEvidence}
        />
      }
    >
      <IndicatorSheet key={id} indicator={indicator} />
    </Worksheet>
  );
}

function originsOf({ provenance }: Indicator): readonly Origin[] {
  return [
    { part: 'nama', provenance: provenance.name },
    { part: 'pertanyaan', provenance: provenance.question },
    { part: 'skala', provenance: provenance.scale },
    { part: 'uraian tingkat', provenance: provenance.descriptors },
  ];
}

function IndicatorSheet({ indicator }: { indicator: Indicator }) {
  const { draftId } = useWorkspace();
  const edition = useEdition();
  const base = worksheetPath(draftId);
  const { id, name, question, guidance } = indicator;
  const aspect = aspectById(edition, indicator.aspect);
  const trail = [
    { label: 'Penilaian mandiri', to: base },
    ...(aspect === undefined ? [] : [{ label: aspect.name }]),
  ];
  const origins = originsOf(indicator);
  return (
    <PageFrame
      title={name}
      trail={trail}
      trailName={`${id} ${name}`}
      lead={question}
      width="full"
      chips={<Chips indicator={indicator} origins={origins} />}
    >
      <div className="s-more-row">
        {guidance.length > 0 && (
          <details className="s-more">
            <summary>Yang dilihat</summary>
            <ul>
              {guidance.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <OriginDetails edition={edition} origins={origins} />
      </div>
      <Levels indicator={indicator} />
      <section aria-labelledby="judul-narasi" className="s-section">
        <h2 id="judul-narasi">Narasi</h2>
        <Suspense fallback={<LoadingState label="Memuat kotak narasi…" lines={6} />}>
          <NarrativeEditor
            indicatorId={id}
            labelledBy="judul-narasi"
            suggestedWords={edition.suggestedNarrativeWords}
          />
        </Suspense>
      </section>
      <Neighbours base={base} {...neighboursOf(useOutline(), id)} />
    </PageFrame>
  );
}

function Chips({ indicator, origins }: { indicator: Indicator; origins: readonly Origin[] }) {
  const share = weightShare(useEdition(), useSettledDraft(), indicator);
  return (
    <>
      <Chip>{indicator.id}</Chip>
      <OriginChips origins={origins} />
      {share !== null && <Chip>{`bobot internal ${sayPercent(share)}`}</Chip>}
    </>
  );
}

function Levels({ indicator: { id, levels } }: { indicator: Indicator }) {
  const session = useSession();
  const { level, notApplicable, notApplicableReason } = answerOf(useSettledDraft(), id);
  return (
    <div className="s-section">
      <LevelChoice
        levels={levels}
        value={level}
        isDisabled={notApplicable}
        onChoose={(points) => saveAnswer(session, id, { level: points })}
        onClear={() => saveAnswer(session, id, { level: null })}
      />
      <NotApplicable
        isOn={notApplicable}
        reason={notApplicableReason}
        onSwitch={(isOn) => saveAnswer(session, id, { notApplicable: isOn })}
        onReason={(reason) => saveAnswer(session, id, { notApplicableReason: reason })}
      />
    </div>
  );
}
