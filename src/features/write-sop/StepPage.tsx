import { useNavigate } from '@tanstack/react-router';
import type { Sop, Step } from '#domain/sop.ts';
import { saveStep } from '#draft/sop.ts';
import { LinkButton, useRouteParam } from '#ui/links.tsx';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSession } from '#workspace/workspace.tsx';
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
  if (step === undefined) return <AbsentStep sop={sop} />;
  return <StepSheet key={id} sop={sop} step={step} number={at + 1} />;
}

function StepSheet({ sop, step, number }: { sop: Sop; step: Step; number: number }) {
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
          confirmDone(`Langkah ${String(number)} disimpan.`);
          void navigate({ to: `${list}/${sop.id}`, ignoreBlocker: true });
        }}
      />
    </PageFrame>
  );
}

function AbsentStep({ sop }: { sop: Sop }) {
  const list = useSopPath();
  return (
    <PageFrame
      title="Langkah tidak ditemukan"
      trail={useStepTrail(sop)}
      lead="Langkah ini sudah dihapus, atau alamatnya tidak menunjuk langkah mana pun."
    >
      <div className="s-actions">
        <LinkButton to={`${list}/${sop.id}`} variant="default">
          Ke daftar langkah
        </LinkButton>
      </div>
    </PageFrame>
  );
}
