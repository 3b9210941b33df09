import { categoryById, gatesOfCategories } from '#domain/edition.ts';
import { gateAnswerOf } from '#domain/draft.ts';
import type { Gate } from '#domain/rubric.ts';
import { saveGate } from '#draft/commands.ts';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { Chip } from '#ui/Chip.tsx';
import { useRouteParam } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition, useSession, useWorkspace } from '#workspace/workspace.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { GateChoice } from './GateChoice.tsx';
import { neighboursOf } from './lines.ts';
import { Neighbours } from './Neighbours.tsx';
import { OriginChips, OriginDetails } from './Origins.tsx';
import { UnknownLine } from './UnknownLine.tsx';
import { useOutline, worksheetPath } from './use-outline.ts';
import { Worksheet } from './Worksheet.tsx';

/** One gate: a yes/no condition of entry. */
export function Page() {
  const id = useRouteParam('gateId');
  const { categories } = useSettledDraft().meta;
  const gate = gatesOfCategories(useEdition(), categories).find((one) => one.id === id);
  if (gate === undefined) return <UnknownLine id={id} />;
  return (
    <Worksheet
      currentId={id}
      side={
        <EvidencePanel
          key={id}
          target={{ target: 'gate', targetId: id }}
          suggested={gate.suggestedEvidence}
        />
      }
    >
      <GateSheet key={id} gate={gate} />
    </Worksheet>
  );
}

function GateSheet({ gate }: { gate: Gate }) {
  const session = useSession();
  const edition = useEdition();
  const { met, note } = gateAnswerOf(useSettledDraft(), gate.id);
  const base = worksheetPath(useWorkspace().draftId);
  const { id, name, question, categories, provenance } = gate;
  const origins = [{ part: 'syarat', provenance }];
  return (
    <PageFrame
      title={name}
      trail={[{ label: 'Penilaian mandiri', to: base }, { label: 'Syarat' }]}
      trailName={`${id} ${name}`}
      lead={question}
      width="full"
      chips={
        <>
          <Chip>{id}</Chip>
          <OriginChips origins={origins} />
        </>
      }
    >
      <div className="s-more-row">
        <details className="s-more" open>
          <summary>Berlaku untuk</summary>
          <ul>
            {categories.map((category) => (
              <li key={category}>{categoryById(edition, category)?.name ?? category}</li>
            ))}
          </ul>
        </details>
        <OriginDetails edition={edition} origins={origins} />
      </div>
      <GateChoice value={met} onChoose={(answer) => saveGate(session, id, { met: answer })} />
      <div className="s-gate-note">
        <AutosaveText
          label="Catatan"
          description="Misalnya nomor dan tanggal surat keputusan, atau sejak kapan syarat ini terpenuhi."
          value={note}
          onCommit={(text) => saveGate(session, id, { note: text })}
          isLong
        />
      </div>
      <Neighbours base={base} {...neighboursOf(useOutline(), id)} />
    </PageFrame>
  );
}
