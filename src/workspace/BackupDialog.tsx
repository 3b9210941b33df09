import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { sayBackupError } from '#copy/exchange-errors.ts';
import { sayPhase } from '#copy/package-progress.ts';
import { saySize } from '#copy/sizes.ts';
import type { DraftId } from '#domain/ids.ts';
import type { BackupError } from '#exchange/package-error.ts';
import type { PackageProgress } from '#exchange/progress.ts';
import type { WrittenBackup } from '#exchange/write-backup.ts';
import { downloadFile } from '#ui/download.ts';
import '#ui/dialog-styles.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';
import { backUp } from './back-up.ts';
import { useEnvironment } from './environment.tsx';
import { useIdentity } from './identity.tsx';

type Work =
  | { readonly state: 'running'; readonly progress: PackageProgress | null }
  | { readonly state: 'done'; readonly backup: WrittenBackup }
  | { readonly state: 'failed'; readonly error: BackupError | { readonly code: 'broken' } };

const brokenText =
  'Terjadi kesalahan di dalam aplikasi. Draf tidak berubah. Muat ulang halaman, lalu coba lagi.';

interface Props {
  draftId: DraftId;
  /** States in memory of a draft that is open, so that nothing unsaved is left out. */
  unsaved?: () => ReadonlyMap<string, Uint8Array>;
  onClose: () => void;
}

/** Makes a full backup at once, hands it to the browser's downloads and says what is in it. */
export function BackupDialog(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal opened onClose={props.onClose} title="Cadangan penuh" closeOnClickOutside={false}>
      <Attempt key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />
    </Modal>
  );
}

function Attempt({ draftId, unsaved, onClose, onRetry }: Props & { onRetry: () => void }) {
  const { work, cancel } = useBackup(draftId, unsaved);
  if (work.state === 'running') return <Running progress={work.progress} onCancel={cancel} />;
  if (work.state === 'done') return <Done backup={work.backup} onClose={onClose} />;
  return (
    <ErrorNotice
      title={work.error.code === 'cancelled' ? 'Dibatalkan' : 'Cadangan belum dibuat'}
      actions={
        <>
          <Button onClick={onRetry}>Coba lagi</Button>
          <Button variant="default" onClick={onClose}>
            Tutup
          </Button>
        </>
      }
    >
      {work.error.code === 'broken' ? brokenText : sayBackupError(work.error)}
    </ErrorNotice>
  );
}

/** One backup for as long as the component lives; the effect serves the worker that packs. */
function useBackup(draftId: DraftId, unsaved: Props['unsaved']) {
  const environment = useEnvironment();
  const { identity } = useIdentity();
  const [work, setWork] = useState<Work>({ state: 'running', progress: null });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    let isGone = false;
    const states = unsaved?.();
    void backUp(environment, {
      draftId,
      actor: identity,
      ...(states === undefined ? {} : { unsaved: states }),
      onProgress: (progress) => {
        if (!isGone) setWork({ state: 'running', progress });
      },
      signal: controller.signal,
    })
      .then((written) => {
        if (isGone) return;
        if (!written.ok) return setWork({ state: 'failed', error: written.error });
        downloadFile(written.value.file, written.value.fileName);
        return setWork({ state: 'done', backup: written.value });
      })
      .catch((cause: unknown) => {
        if (!isGone) setWork({ state: 'failed', error: { code: 'broken' } });
        // Not swallowed: the browser reports it, the dialog stays to try again.
        throw cause;
      });
    return () => {
      isGone = true;
      controller.abort();
    };
  }, [environment, identity, draftId, unsaved]);
  return { work, cancel: () => running.current?.abort() };
}

function Running(props: { progress: PackageProgress | null; onCancel: () => void }) {
  const { progress, onCancel } = props;
  return (
    <ProgressPanel
      label={progress === null ? 'Menyiapkan cadangan' : sayPhase(progress.phase)}
      fraction={progress === null || progress.total === 0 ? null : progress.done / progress.total}
      {...(progress === null
        ? {}
        : { detail: `${saySize(progress.done)} dari ${saySize(progress.total)}` })}
      onCancel={onCancel}
    />
  );
}

function Done({ backup, onClose }: { backup: WrittenBackup; onClose: () => void }) {
  const { file, fileName, files, lost } = backup;
  return (
    <div className="s-stack">
      <p>
        {`Cadangan berisi draf lengkap dan ${String(files)} berkas bukti (${saySize(file.size)}). Isinya sudah dibaca ulang dan cocok.`}
      </p>
      <p>
        <strong className="s-file-name">{fileName}</strong>
      </p>
      <p>
        Peramban menaruhnya di folder Unduhan. Salin juga ke tempat lain, misalnya diska lepas atau
        penyimpanan kantor.
      </p>
      {lost.length > 0 && (
        <ErrorNotice tone="gold" title={`${String(lost.length)} berkas tidak ikut`}>
          Berkas itu tercatat dalam draf, tetapi isinya tidak ada atau rusak di peramban ini.
          Lampirkan kembali berkas aslinya, lalu buat cadangan baru.
        </ErrorNotice>
      )}
      <div className="s-actions" data-align="end">
        <Button variant="default" onClick={() => downloadFile(file, fileName)}>
          Unduh lagi
        </Button>
        <Button onClick={onClose} data-autofocus>
          Selesai
        </Button>
      </div>
    </div>
  );
}
