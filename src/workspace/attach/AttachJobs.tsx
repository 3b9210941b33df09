import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sayAttachRefusal, sayUnshown } from '#copy/attach-refusals.ts';
import { saySize } from '#copy/sizes.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';
import { useWorkspace } from '../workspace.tsx';
import type { AttachJob } from './queue.ts';

interface Props {
  jobs: readonly AttachJob[];
  onCancel: (jobId: number) => void;
  onDismiss: (jobId: number) => void;
}

/** So many files are told of one by one; a folder of wrong files must not bury the page. */
const noticesShown = 10;

/** How the chosen files fare: what runs, what is attached, and what needs a look. */
export function AttachJobs({ jobs, onCancel, onDismiss }: Props) {
  const running = jobs.find(({ progress }) => progress.state === 'running');
  const waiting = jobs.filter(({ progress }) => progress.state === 'waiting');
  const plain = jobs.filter(isPlain);
  const notable = jobs.filter(
    (job) => !isPlain(job) && job !== running && job.progress.state !== 'waiting',
  );
  if (jobs.length === 0) return null;
  return (
    <>
      {running !== undefined && (
        <Running
          job={running}
          place={`Berkas ${String(jobs.length - waiting.length)} dari ${String(jobs.length)}`}
          onCancel={() => onCancel(running.id)}
          onCancelRest={waiting.length === 0 ? null : () => cancelAll([...waiting, running])}
        />
      )}
      {running === undefined && plain.length > 0 && (
        <Told onDismiss={() => plain.forEach(({ id }) => onDismiss(id))}>
          {`${String(plain.length)} berkas terlampir.`}
        </Told>
      )}
      {notable.slice(0, noticesShown).map((job) => (
        <JobNotice key={job.id} job={job} onDismiss={() => onDismiss(job.id)} />
      ))}
      {notable.length > noticesShown && (
        <Told onDismiss={() => notable.forEach(({ id }) => onDismiss(id))} label="Tutup semua">
          {`${String(notable.length - noticesShown)} berkas lain juga perlu dilihat.`}
        </Told>
      )}
    </>
  );

  function cancelAll(all: readonly AttachJob[]) {
    for (const { id } of all) onCancel(id);
  }
}

/** Attached, new and readable: nothing to say but that it is there. */
function isPlain({ progress }: AttachJob): boolean {
  return progress.state === 'attached' && progress.isNew && progress.unshown === null;
}

interface RunningProps {
  job: AttachJob;
  place: string;
  onCancel: () => void;
  onCancelRest: (() => void) | null;
}

function Running({ job, place, onCancel, onCancelRest }: RunningProps) {
  const { progress, fileName, sizeBytes } = job;
  return (
    <>
      <ProgressPanel
        label={`Melampirkan ${fileName}`}
        fraction={progress.state === 'running' ? progress.fraction : null}
        detail={`${place}, ${saySize(sizeBytes)}`}
        onCancel={onCancel}
      />
      {onCancelRest !== null && (
        <div className="s-actions" data-align="end">
          <Button variant="default" size="xs" onClick={onCancelRest}>
            Batalkan semua yang belum terlampir
          </Button>
        </div>
      )}
    </>
  );
}

function Told(props: { children: string; label?: string; onDismiss: () => void }) {
  return (
    <div className="s-actions">
      <output>{props.children}</output>
      <Button variant="subtle" size="xs" onClick={props.onDismiss}>
        {props.label ?? 'Tutup'}
      </Button>
    </div>
  );
}

function JobNotice({ job, onDismiss }: { job: AttachJob; onDismiss: () => void }) {
  const { draftId } = useWorkspace();
  const { progress, fileName } = job;
  const close = (
    <Button variant="default" size="xs" onClick={onDismiss} aria-label={`Tutup: ${fileName}`}>
      Tutup
    </Button>
  );
  if (progress.state === 'refused') {
    return (
      <ErrorNotice title={`${fileName} tidak dilampirkan`} actions={close}>
        {sayAttachRefusal(progress.refusal)}
      </ErrorNotice>
    );
  }
  if (progress.state !== 'attached') return null;
  const { evidenceId, title, unshown, isNew } = progress;
  const record: ReactNode = <Link to={`/draf/${draftId}/bukti/${evidenceId}`}>{title}</Link>;
  return isNew && unshown !== null ? (
    <ErrorNotice tone="gold" title={`${fileName} terlampir, perlu dilihat`} actions={close}>
      {sayUnshown(unshown)} Bukti: {record}.
    </ErrorNotice>
  ) : (
    <ErrorNotice tone="gold" title={`${fileName} sudah ada`} actions={close}>
      Berkas yang sama sudah menjadi bukti {record}. Tidak dibuat catatan kedua; bukti yang ada itu
      yang dipakai{job.targets.length > 0 ? ' dan ditautkan' : ''}.
    </ErrorNotice>
  );
}
