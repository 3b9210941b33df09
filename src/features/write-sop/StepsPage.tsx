import { useMemo } from 'react';
import { sayTotalTime } from '#copy/durations.ts';
import { saySopGap } from '#copy/sop-gaps.ts';
import { sopGaps } from '#domain/sop-gaps.ts';
import type { Sop } from '#domain/sop.ts';
import { totalTime } from '#domain/sop-time.ts';
import { addRow, editRow, moveRow, removeRow } from '#draft/rows.ts';
import { Chip } from '#ui/Chip.tsx';
import { EditableList } from '#ui/EditableList.tsx';
import { LinkButton } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { LinkedEvidence } from '#workspace/attach/LinkedEvidence.tsx';
import { useSession } from '#workspace/workspace.tsx';
import { DeletedParts } from './DeletedParts.tsx';
import { AbsentSop, SopFrame, useSop, useSopPath } from './SopFrame.tsx';
import { StepTable } from './StepTable.tsx';

/** The actors and steps of a SOP, what they lack, and what proves the SOP. */
export function Page() {
  const sop = useSop();
  return sop === null ? <AbsentSop /> : <Steps key={sop.id} sop={sop} />;
}

function Steps({ sop }: { sop: Sop }) {
  const base = `${useSopPath()}/${sop.id}`;
  return (
    <SopFrame
      sop={sop}
      chips={
        sop.steps.length > 0 && <Chip>{`Total waktu: ${sayTotalTime(totalTime(sop.steps))}`}</Chip>
      }
    >
      <div className="s-split">
        <div className="s-stack">
          <section className="s-stack" aria-labelledby="judul-langkah">
            <div className="s-panel-head">
              <h2 id="judul-langkah">Langkah</h2>
              <LinkButton to={`${base}/langkah/baru`}>Tambah langkah</LinkButton>
            </div>
            <StepTable sop={sop} base={base} />
          </section>
          <Gaps sop={sop} />
          <DeletedParts ownerId={sop.id} tables={['steps', 'sopActors']} />
        </div>
        <div className="s-stack">
          <Actors sop={sop} />
          <Panel>
            <LinkedEvidence target={{ target: 'sop', targetId: sop.id }} targetName="SOP ini" />
          </Panel>
        </div>
      </div>
    </SopFrame>
  );
}

function Actors({ sop }: { sop: Sop }) {
  const session = useSession();
  return (
    <Panel title="Pelaksana">
      <p className="s-muted">
        Sebut jabatan, bukan nama orang. Urutkan menurut siapa yang bekerja lebih dulu.
      </p>
      <EditableList
        noun="Pelaksana"
        entries={sop.actors.map(({ id, title }) => ({ id, text: title }))}
        commands={{
          add: (title) => void addRow(session, 'sopActors', { sopId: sop.id, title }),
          rename: (id, title) => editRow(session, 'sopActors', id, { title }),
          move: (id, by) => moveRow(session, 'sopActors', sop.actors, id, by),
          remove: (id) => {
            removeRow(session, 'sopActors', id);
            confirmDone('Pelaksana dihapus. Anda dapat mengembalikannya dari Terhapus.');
          },
        }}
      />
    </Panel>
  );
}

const gapsAtOnce = 8;

function Gaps({ sop }: { sop: Sop }) {
  const sentences = useMemo(() => sopGaps(sop).map(saySopGap), [sop]);
  const [first, rest] = [sentences.slice(0, gapsAtOnce), sentences.slice(gapsAtOnce)];
  return (
    <Panel title="Yang masih kurang">
      {sentences.length === 0 ? (
        <p>
          <Chip tone="teal">beres</Chip> Setiap langkah punya pelaksana, kelengkapan, waktu,
          keluaran, dan jalan terus.
        </p>
      ) : (
        <SentenceList sentences={first} />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{`Tampilkan ${String(rest.length)} lagi`}</summary>
          <SentenceList sentences={rest} />
        </details>
      )}
    </Panel>
  );
}

function SentenceList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="s-gaps">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
