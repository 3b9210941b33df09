import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayUnshown } from '#copy/attach-refusals.ts';
import { sayWhatHappened, sayWhatToDo } from '#copy/file-problems.ts';
import { saySize } from '#copy/sizes.ts';
import { unshownReason } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import { downloadFile } from '#ui/download.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { FactList } from '#ui/FactList.tsx';
import { Panel } from '#ui/PageFrame.tsx';
import { useIsMissing, useReadFile } from './use-stored-file.ts';

/** The file behind a record: what it is, how it fares, and the way to it. */
export function RecordFile({ record }: { record: Evidence }) {
  const isMissing = useIsMissing(record.fileSha);
  if (record.fileSha === null) {
    return (
      <Panel title="Berkas">
        <p className="s-muted">
          Bukti ini dicatat tanpa berkas. Jika berkasnya ada, lampirkan sebagai bukti baru dari
          daftar Bukti dukung.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Berkas">
      {isMissing ? <Problem code="missing" /> : <Unshown record={record} />}
      <Facts record={record} />
      {!isMissing && <WaysToFile record={record} />}
    </Panel>
  );
}

function Problem({ code }: { code: 'missing' | 'unreadable' }) {
  return (
    <ErrorNotice title="Berkas tidak dapat dibuka">
      {`${sayWhatHappened({ code })} Keterangan dan tautannya tetap tersimpan. ${sayWhatToDo({ code })}`}
    </ErrorNotice>
  );
}

function Unshown({ record }: { record: Evidence }) {
  const reason = unshownReason(record.fileProblem);
  if (reason === null) return null;
  return (
    <ErrorNotice tone="gold" title="Halaman berkas tidak dapat ditampilkan">
      {sayUnshown(reason)}
    </ErrorNotice>
  );
}

function Facts({ record }: { record: Evidence }) {
  const { fileName, sizeBytes, pageCount, fileSha } = record;
  return (
    <FactList
      facts={[
        { name: 'Nama', value: fileName },
        { name: 'Ukuran', value: sizeBytes === null ? 'tidak diketahui' : saySize(sizeBytes) },
        { name: 'Halaman', value: pageCount ?? 'tidak diketahui' },
        { name: 'SHA-256', value: <span className="s-evidence-sha">{fileSha}</span> },
      ]}
    />
  );
}

function WaysToFile({ record }: { record: Evidence }) {
  const read = useReadFile();
  const [hasFailed, setHasFailed] = useState(false);

  async function withFile(give: (file: Blob) => void) {
    const file = await read(record);
    setHasFailed(!file.ok);
    if (file.ok) give(file.value);
  }
  return (
    <>
      {hasFailed && <Problem code="unreadable" />}
      <div className="s-actions">
        <Button variant="default" onClick={() => void withFile(showFile)}>
          Buka di tab baru
        </Button>
        <Button
          variant="default"
          onClick={() => void withFile((file) => downloadFile(file, record.fileName))}
        >
          Unduh
        </Button>
      </div>
    </>
  );
}

/** The new tab reads from the address for as long as it is open, so it stays valid. */
function showFile(file: Blob): void {
  window.open(URL.createObjectURL(file), '_blank', 'noopener');
}
