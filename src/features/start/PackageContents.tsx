import type { ReactNode } from 'react';
import { saySize } from '#copy/sizes.ts';
import { sayInstant } from '#domain/dates.ts';
import type { Inspected } from '#exchange/read-package.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Panel } from '#ui/PageFrame.tsx';

interface Props {
  fileName: string;
  inspected: Inspected;
  actions: ReactNode;
}

/** What a package says of itself, before anything is restored. */
export function PackageContents({ fileName, inspected: { manifest }, actions }: Props) {
  const { applicantName, createdAt, from, files, missingFiles } = manifest;
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const maker = [from.name, from.position, from.organisation].filter((part) => part !== '');
  return (
    <Panel title="Isi cadangan">
      <dl className="s-facts">
        <dt>Peserta</dt>
        <dd>{applicantName === '' ? 'tanpa nama' : applicantName}</dd>
        <dt>Dibuat pada</dt>
        <dd>{sayInstant(createdAt)}</dd>
        <dt>Dibuat oleh</dt>
        <dd>{maker.length === 0 ? 'tidak disebutkan' : maker.join(', ')}</dd>
        <dt>Berkas bukti</dt>
        <dd>
          {files.length === 0
            ? 'tidak ada'
            : `${String(files.length)} berkas, ${saySize(sizeBytes)}`}
        </dd>
        <dt>Nama berkas</dt>
        <dd>{fileName}</dd>
      </dl>
      {missingFiles.length > 0 && (
        <ErrorNotice
          tone="gold"
          title={`${String(missingFiles.length)} berkas bukti tidak ada di dalamnya`}
        >
          Berkas itu tidak ada atau tidak terbaca ketika cadangan ini dibuat. Catatannya tetap
          dipulihkan; lampirkan kembali berkas aslinya kemudian.
        </ErrorNotice>
      )}
      <div className="s-actions">{actions}</div>
    </Panel>
  );
}
