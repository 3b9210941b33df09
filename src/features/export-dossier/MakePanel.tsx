import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { sayDossierError, sayDossierPhase } from '#copy/dossier-messages.ts';
import { sayWhole } from '#copy/numbers.ts';
import { sayStorageError } from '#copy/storage-errors.ts';
import type { DossierError, DossierProgress } from '#render/job.ts';
import type { StorageError } from '#storage/failures.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Panel } from '#ui/PageFrame.tsx';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';
import { useEnvironment } from '#workspace/environment.tsx';
import { useDraft, useWorkspace } from '#workspace/workspace.tsx';
import { dossierWork } from './dossier-work.ts';
import { Made } from './Made.tsx';

/** Makes the PDF; the work goes on while other pages are open, and its result waits here. */
export function MakePanel() {
  const workspace = useWorkspace();
  const { database } = useEnvironment();
  const draft = useDraft();
  const work = dossierWork(workspace, database);
  const now = useSyncExternalStore(work.subscribe, work.current);
  return (
    <Panel title="Buat PDF">
      {now.state === 'running' ? (
        <Running progress={now.progress} onCancel={work.cancel} />
      ) : (
        <>
          {now.state === 'idle' && (
            <p className="s-muted">PDF dibuat di komputer ini. Tidak ada yang dikirim ke luar.</p>
          )}
          {now.state === 'done' && <Made made={now.made} isOld={now.made.draft !== draft} />}
          {now.state === 'failed' && <Failed failure={now.failure} />}
          <div className="s-actions">
            <Button variant={now.state === 'done' ? 'default' : 'filled'} onClick={work.start}>
              {now.state === 'idle' ? 'Buat PDF' : 'Buat PDF lagi'}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}

function Running(props: { progress: DossierProgress | null; onCancel: () => void }) {
  const { progress, onCancel } = props;
  const label = progress === null ? 'Menyiapkan isi' : sayDossierPhase(progress.phase);
  return (
    <>
      <ProgressPanel
        label={label}
        fraction={progress === null || progress.total === 0 ? null : progress.done / progress.total}
        {...(progress === null || progress.total === 0 ? {} : { detail: sayStep(progress) })}
        onCancel={onCancel}
      />
      <p className="s-muted">Anda dapat terus bekerja di halaman lain selama PDF dibuat.</p>
    </>
  );
}

const nouns: Readonly<Record<DossierProgress['phase'], string>> = {
  files: 'berkas',
  layout: 'bagian',
  pages: 'halaman',
  assembly: 'halaman',
};

function sayStep({ phase, done, total }: DossierProgress): string {
  return `${sayWhole(done)} dari ${sayWhole(total)} ${nouns[phase]}`;
}

function Failed({ failure }: { failure: DossierError | StorageError }) {
  if ('cause' in failure) {
    return <ErrorNotice title="PDF belum dibuat">{sayStorageError(failure)}</ErrorNotice>;
  }
  const isCancelled = failure.code === 'cancelled';
  return (
    <ErrorNotice
      tone={isCancelled ? 'gold' : 'red'}
      title={isCancelled ? 'Dibatalkan' : 'PDF belum dibuat'}
    >
      {sayDossierError(failure)}
    </ErrorNotice>
  );
}
