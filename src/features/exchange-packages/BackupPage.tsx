import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageFrame, Panel } from '#ui/PageFrame.tsx';
import { BackupAttempt } from '#workspace/BackupAttempt.tsx';
import { useSaveState, useWorkspace } from '#workspace/workspace.tsx';
import './exchange-packages.css';
import { LastLine } from './LastLine.tsx';
import { StoragePanel } from './StoragePanel.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';

/** The full backup of the open draft, and where its data lives until then. */
export function Page() {
  const save = useSaveState();
  return (
    <PageFrame
      title="Cadangan"
      lead="Draf dan berkas buktinya hanya ada di peramban ini. Cadangan penuh menyalin semuanya ke satu berkas yang dapat dibuka kembali di komputer mana pun."
    >
      {save.state === 'failed' && <UnsavedNotice code={save.code} since={save.since} />}
      <div className="s-backup">
        <BackupPanel />
        <div className="s-stack">
          <StoragePanel />
          <Panel title="Memulihkan">
            <p>
              Buka <Link to="/pulihkan">Pulihkan dari cadangan</Link> di komputer ini atau komputer
              lain, lalu pilih berkas .siapp4. Draf yang sudah ada tidak ditimpa tanpa persetujuan
              Anda.
            </p>
          </Panel>
        </div>
      </div>
    </PageFrame>
  );
}

function BackupPanel() {
  const { draftId } = useWorkspace();
  // Null while none is asked for; each attempt has its number.
  const [attempt, setAttempt] = useState<number | null>(null);
  const begin = () => setAttempt((attempt ?? 0) + 1);
  return (
    <Panel title="Cadangan penuh">
      <LastLine draftId={draftId} />
      <p>
        Berisi semua isian, narasi, riwayat perubahan, dan berkas bukti draf ini, termasuk bukti
        yang terhapus. Setelah ditulis, berkasnya dibaca ulang dan dicocokkan sebelum diberikan
        kepada Anda.
      </p>
      <p>
        <strong>
          Menghapus data situs di peramban menghapus draf ini. Hanya berkas cadangan yang dapat
          mengembalikannya.
        </strong>
      </p>
      {attempt === null ? (
        <div className="s-actions">
          <Button onClick={begin}>Buat cadangan penuh</Button>
        </div>
      ) : (
        <BackupAttempt
          key={attempt}
          draftId={draftId}
          onClose={() => setAttempt(null)}
          onRetry={begin}
        />
      )}
    </Panel>
  );
}
