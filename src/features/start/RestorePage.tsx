import { Button } from '@mantine/core';
import { DropZone } from '#ui/DropZone.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { PackageContents } from './PackageContents.tsx';
import { RestoreFailed } from './RestoreFailed.tsx';
import { RestoreProgress } from './RestoreProgress.tsx';
import { Restored } from './Restored.tsx';
import './start.css';
import { useRestore } from './use-restore.ts';

/** A backup from a file: choose, see what is in it, restore. Nothing is touched before it is checked. */
export function Page() {
  const { work, inspect, restore, cancel, reset } = useRestore({ isSample: false });
  const another = (
    <Button variant="default" onClick={reset}>
      Pilih berkas lain
    </Button>
  );
  return (
    <PageFrame
      title="Pulihkan dari cadangan"
      trail={[{ label: 'Draf', to: '/' }]}
      width="narrow"
      lead="Pilih berkas .siapp4 yang pernah Anda unduh. Isinya diperiksa lebih dahulu; draf lain di peramban ini tidak berubah."
    >
      {work.state === 'idle' && (
        <DropZone
          label="pilih berkas cadangan"
          limits="Satu berkas .siapp4 dari SIAP P4"
          accept=".siapp4"
          isMultiple={false}
          onFiles={([file]) => {
            if (file !== undefined) inspect(file);
          }}
        />
      )}
      {work.state === 'inspecting' && <LoadingState label="Membaca berkas cadangan…" />}
      {work.state === 'inspected' && (
        <PackageContents
          fileName={work.file.name}
          inspected={work.inspected}
          actions={
            <>
              <Button onClick={() => restore(work.file)}>Pulihkan</Button>
              {another}
            </>
          }
        />
      )}
      {work.state === 'restoring' && <RestoreProgress progress={work.progress} onCancel={cancel} />}
      {work.state === 'done' && <Restored restored={work.restored} />}
      {work.state === 'failed' && (
        <RestoreFailed
          error={work.error}
          onRetry={(mode) => {
            if (work.file !== null) restore(work.file, mode);
          }}
          another={another}
        />
      )}
    </PageFrame>
  );
}
