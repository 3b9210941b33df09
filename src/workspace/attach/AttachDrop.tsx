import type { EvidenceTarget } from '#draft/attach.ts';
import { DropZone } from '#ui/DropZone.tsx';
import './attach-drop.css';
import { AttachJobs } from './AttachJobs.tsx';
import type { AttachJob } from './queue.ts';
import { useAttach } from './use-attach.ts';

/** Said before choosing, wherever files are chosen. */
const attachLimits = 'PDF, JPG, atau PNG, paling besar 100\u00a0MB tiap berkas';
const attachAccept = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

interface Props {
  /** What each file is linked to at once; empty for the register. */
  targets: readonly EvidenceTarget[];
}

/**
 * Takes files as evidence and shows how they fare. With targets it shows the files on their way to
 * any of these, without it shows all.
 */
export function AttachDrop({ targets }: Props) {
  const { jobs, attach, cancel, dismiss } = useAttach();
  const shown = targets.length === 0 ? jobs : jobs.filter((job) => isFor(job, targets));
  return (
    <div className="s-attach">
      <DropZone
        limits={attachLimits}
        accept={attachAccept}
        onFiles={(files) => attach(files, targets)}
      />
      <AttachJobs jobs={shown} onCancel={cancel} onDismiss={dismiss} />
    </div>
  );
}

function isFor(job: AttachJob, targets: readonly EvidenceTarget[]): boolean {
  return job.targets.some((each) =>
    targets.some(({ target, targetId }) => target === each.target && targetId === each.targetId),
  );
}
