import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Sop, Step } from '#domain/sop.ts';
import { restoreRow } from '#draft/rows.ts';
import { saveStep } from '#draft/sop.ts';
import { LinkButton, useRouteParam } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useConfirmSaved } from '#workspace/use-confirm-saved.ts';
import { useDraft, useSession } from '#workspace/workspace.tsx';
import { DeletedParts } from './DeletedParts.tsx';
import { nameOfStep } from './names.ts';
import { AbsentSop, useSop, useSopPath } from './SopFrame.tsx';
import { useStepTrail } from './step-trail.ts';
import { StepForm } from './StepForm.tsx';
import './write-sop.css';

/** One step of a SOP. */
export function Page() {
  const id = useRouteParam('stepId');
  const sop = useSop();
  if (sop === null) return <AbsentSop />;
  const at = sop.steps.findIndex((step) => step.id === id);
  const step = sop.steps[at];
  if (step === undefined) return <AbsentStep sop={sop} id={id} />;
  return <StepSheet key={id} sop={sop} step={step} number={at + 1} />;
}

function StepSheet({ sop, step, number }: { sop: Sop; step: Step; number: number }) {
  const confirmSaved = useConfirmSaved();
  const session = useSession();
  const navigate = useNavigate();
  const list = useSopPath();
  return (
    <PageFrame title={`Langkah ${String(number)}`} trail={useStepTrail(sop)}>
      <StepForm
        sop={sop}
        step={step}
        onSave={(entry) => {
          saveStep(session, sop.id, step, entry);
          confirmSaved(`Langkah ${String(number)} disimpan.`);
          void navigate({ to: `${list}/${sop.id}`, ignoreBlocker: true });
        }}
      />
      <DeletedParts ownerId={step.id} tables={['items']} />
    </PageFrame>
  );
}

function AbsentStep({ sop, id }: { sop: Sop; id: string }) {
  const session = useSession();
  const list = useSopPath();
  const row = useDraft().deleted.find((each) => each.table === 'steps' && each.id === id);
  return (
    <PageFrame
      title={row === undefined ? 'Langkah tidak ditemukan' : nameOfStep({ activity: row.title })}
      trail={useStepTrail(sop)}
      lead={
        row === undefined
          ? 'Alamat ini tidak menunjuk langkah mana pun di SOP ini.'
          : 'Langkah ini sudah dihapus. Isinya masih tersimpan.'
      }
    >
      <div className="s-actions">
        {row !== undefined && (
          <Button onClick={() => restoreRow(session, 'steps', id)}>Kembalikan</Button>
        )}
        <LinkButton to={`${list}/${sop.id}`} variant="default">
          Ke daftar langkah
        </LinkButton>
      </div>
    </PageFrame>
  );
}
