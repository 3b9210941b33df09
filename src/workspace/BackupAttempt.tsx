import { Button } from '@mantine/core';
import { sayBackupError } from '#copy/exchange-errors.ts';
import { sayPhase } from '#copy/package-progress.ts';
import { saySize } from '#copy/sizes.ts';
import type { DraftId } from '#domain/ids.ts';
import type { LostFile } from '#exchange/plan-backup.ts';
import type { PackageProgress } from '#exchange/progress.ts';
import type { WrittenBackup } from '#exchange/write-backup.ts';
import { downloadFile } from '#ui/download.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { FactList } from '#ui/FactList.tsx';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';
import { useBackup } from './use-backup.ts';

const brokenText =
  'Terjadi kesalahan di dalam aplikasi. Draf tidak berubah. Muat ulang halaman, lalu coba lagi.';

interface Props {
  draftId: DraftId;
  onClose: () => void;
  onRetry: () => void;
}

/** One backup, begun when this appears and given up when it goes: how far it is, then what it holds. */
export function BackupAttempt({ draftId, onClose, onRetry }: Props) {
  const { work, cancel } = useBackup(draftId);
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
  const { file, fileName, files, lost, sha256 } = backup;
  return (
    <div className="s-stack">
      <output>
        {`Cadangan berisi draf lengkap dan ${String(files)} berkas bukti. Isinya sudah dibaca ulang dan cocok.`}
      </output>
      <FactList
        facts={[
          { name: 'Nama berkas', value: <strong>{fileName}</strong> },
          { name: 'Ukuran', value: saySize(file.size) },
          { name: 'Sidik isi (SHA-256)', value: <code>{sha256}</code> },
        ]}
      />
      <p>
        Peramban biasanya menaruhnya di folder Unduhan. Pastikan berkas itu ada, lalu salin juga ke
        tempat lain, misalnya diska lepas atau penyimpanan kantor.
      </p>
      {lost.length > 0 && <Lost lost={lost} />}
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

function Lost({ lost }: { lost: readonly LostFile[] }) {
  const isOutOfReach = lost.some(({ reason }) => reason === 'unreachable');
  return (
    <ErrorNotice tone="gold" title={`${String(lost.length)} berkas tidak ikut`}>
      {isOutOfReach
        ? 'Penyimpanan peramban tidak dapat dibaca, jadi cadangan ini hanya memuat isian draf. Simpan cadangan ini, muat ulang halaman, lalu buat cadangan baru yang memuat berkasnya.'
        : 'Berkas itu tercatat dalam draf, tetapi isinya tidak ada atau rusak di peramban ini. Lampirkan kembali berkas aslinya, lalu buat cadangan baru.'}
    </ErrorNotice>
  );
}
