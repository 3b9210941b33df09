import { gateAnswerOf } from '#domain/draft.ts';
import { categoryById, gatesOfCategories } from '#domain/edition.ts';
import type { Gate } from '#domain/rubric.ts';
import { saveGate } from '#draft/commands.ts';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { useRouteParam } from '#ui/links.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useEdition, useSession } from '#workspace/workspace.tsx';
import { GateChoice } from './GateChoice.tsx';
import { LineSheet, MoreList } from './LineSheet.tsx';
import { UnknownLine } from './UnknownLine.tsx';

/** One gate: a yes/no condition of entry. */
export function Page() {
  const id = useRouteParam('gateId');
  const edition = useEdition();
  const { categories } = useSettledDraft().meta;
  const gate = gatesOfCategories(edition, categories).find((one) => one.id === id);
  if (gate === undefined) return <UnknownLine id={id} />;
  const names = gate.categories.map((each) => categoryById(edition, each)?.name ?? each);
  return (
    <LineSheet
      line={gate}
      target="gate"
      group="Syarat"
      origins={[{ part: 'syarat', provenance: gate.provenance }]}
      about={<MoreList title="Berlaku untuk" lines={names} isOpen />}
    >
      <GateAnswer gate={gate} />
    </LineSheet>
  );
}

function GateAnswer({ gate: { id } }: { gate: Gate }) {
  const session = useSession();
  const { met, note } = gateAnswerOf(useSettledDraft(), id);
  return (
    <>
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
    </>
  );
}
