import { useNavigate } from '@tanstack/react-router';
import type { Sop } from '#domain/sop.ts';
import { saveStep } from '#draft/sop.ts';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useSession } from '#workspace/workspace.tsx';
import { AbsentSop, useSop, useSopPath } from './SopFrame.tsx';
import { useStepTrail } from './step-trail.ts';
import { StepForm } from './StepForm.tsx';
import './write-sop.css';

/** A new step, at the end of the SOP. */
export function Page() {
  const sop = useSop();
  return sop === null ? <AbsentSop /> : <NewStep key={sop.id} sop={sop} />;
}

function NewStep({ sop }: { sop: Sop }) {
  const session = useSession();
  const navigate = useNavigate();
  const list = useSopPath();
  const number = sop.steps.length + 1;
  return (
    <PageFrame title={`Langkah ${String(number)}, baru`} trail={useStepTrail(sop)}>
      <StepForm
        sop={sop}
        step={null}
        onSave={(entry) => {
          saveStep(session, sop.id, null, entry);
          confirmDone(`Langkah ${String(number)} ditambahkan.`);
          void navigate({ to: `${list}/${sop.id}`, ignoreBlocker: true });
        }}
        onSaveAndNext={(entry) => {
          saveStep(session, sop.id, null, entry);
          confirmDone(`Langkah ${String(number)} ditambahkan. Isi langkah berikutnya.`);
        }}
      />
    </PageFrame>
  );
}
