import { lazy, Suspense } from 'react';
import { answerOf } from '#domain/draft.ts';
import { aspectById, indicatorsOfCategories } from '#domain/edition.ts';
import type { Indicator } from '#domain/rubric.ts';
import { saveAnswer } from '#draft/commands.ts';
import { sayPercent } from '#copy/numbers.ts';
import { Chip } from '#ui/Chip.tsx';
import { useRouteParam } from '#ui/links.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition, useSession } from '#workspace/workspace.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { LineSheet, MoreList } from './LineSheet.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import type { Origin } from './Origins.tsx';
import { weightShare } from './share.ts';
import { UnknownLine } from './UnknownLine.tsx';

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
    <LineSheet
      line={indicator}
      target="indicator"
      group={aspectById(edition, indicator.aspect)?.name ?? ''}
      origins={originsOf(indicator)}
      chips={<WeightChip indicator={indicator} />}
      about={
        indicator.guidance.length > 0 && (
          <MoreList title="Yang dilihat" lines={indicator.guidance} />
        )
      }
    >
      <Levels indicator={indicator} />
      <section aria-labelledby="judul-narasi" className="s-section">
        <h2 id="judul-narasi">Narasi</h2>
        <Suspense fallback={<LoadingState label="Memuat kotak narasi…" lines={6} />}>
          <NarrativeEditor
            indicatorId={indicator.id}
            labelledBy="judul-narasi"
            suggestedWords={edition.suggestedNarrativeWords}
          />
        </Suspense>
      </section>
    </LineSheet>
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

function WeightChip({ indicator }: { indicator: Indicator }) {
  const share = weightShare(useEdition(), useSettledDraft(), indicator);
  return share !== null && <Chip>{`bobot internal ${sayPercent(share)}`}</Chip>;
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
