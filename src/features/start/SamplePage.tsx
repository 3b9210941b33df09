import { Button } from '@mantine/core';
import { useState } from 'react';
import { LoadingState } from '#ui/LoadingState.tsx';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { PageFrame, Panel } from '#ui/PageFrame.tsx';
import { RestoreFailed } from './RestoreFailed.tsx';
import { RestoreProgress } from './RestoreProgress.tsx';
import { Restored } from './Restored.tsx';
import { fetchSample, samples, type Sample } from './samples.ts';
import './start.css';
import { useRestore } from './use-restore.ts';

/** The sample drafts that come with the app; they enter by the same door as any backup. */
export function Page() {
  const { work, restore, cancel, reset } = useRestore({ isSample: true });
  const [fetching, setFetching] = useState<'no' | 'yes' | 'failed'>('no');

  async function open(sample: Sample) {
    setFetching('yes');
    const file = await fetchSample(sample);
    setFetching(file === null ? 'failed' : 'no');
    if (file !== null) restore(file);
  }

  return (
    <PageFrame
      title="Coba contoh"
      trail={[{ label: 'Draf', to: '/' }]}
      width="narrow"
      lead="Draf contoh sudah terisi, lengkap dengan berkas buktinya. Semua isinya karangan untuk belajar, bukan data resmi. Anda boleh mengubah dan menghapusnya."
    >
      {fetching === 'failed' && (
        <ErrorNotice title="Contoh belum terunduh">
          Berkas contoh tidak dapat diambil dari alamat aplikasi ini. Periksa jaringan, lalu pilih
          contoh sekali lagi. Draf Anda tidak berubah.
        </ErrorNotice>
      )}
      {fetching === 'yes' && <LoadingState label="Mengambil contoh…" />}
      {fetching !== 'yes' && work.state === 'idle' && <SampleList onOpen={open} />}
      {work.state === 'restoring' && <RestoreProgress progress={work.progress} onCancel={cancel} />}
      {work.state === 'done' && <Restored restored={work.restored} />}
      {work.state === 'failed' && (
        <RestoreFailed
          error={work.error}
          onRetry={(mode) => {
            if (work.file !== null) restore(work.file, mode);
          }}
          another={
            <Button variant="default" onClick={reset}>
              Pilih contoh lain
            </Button>
          }
        />
      )}
    </PageFrame>
  );
}

function SampleList({ onOpen }: { onOpen: (sample: Sample) => Promise<void> }) {
  return (
    <div className="s-stack">
      {samples.map((sample) => (
        <Panel key={sample.path} title={sample.title}>
          <p>{sample.about}</p>
          <div className="s-actions">
            <Button
              aria-label={`Buka contoh ini: ${sample.title}`}
              onClick={() => void onOpen(sample)}
            >
              Buka contoh ini
            </Button>
          </div>
        </Panel>
      ))}
    </div>
  );
}
