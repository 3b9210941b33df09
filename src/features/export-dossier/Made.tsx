import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { sayDossierIssue } from '#copy/dossier-messages.ts';
import { sayWhole } from '#copy/numbers.ts';
import { saySize } from '#copy/sizes.ts';
import type { DossierIssue } from '#render/job.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { pageOf, Pager, rowsPerPage } from '#ui/Pager.tsx';
import type { MadeDossier } from './dossier-work.ts';

interface Props {
  made: MadeDossier;
  /** True where the draft has changed since. */
  isOld: boolean;
}

/** The finished PDF: what it is, where it is, and what its reader will stumble over. */
export function Made({ made, isOld }: Props) {
  const { fileName, address, pageCount, sizeBytes, issues } = made;
  const heading = useFocusWhereLost();
  return (
    <div className="s-stack">
      <output ref={heading} tabIndex={-1}>
        {`PDF selesai: ${sayWhole(pageCount)} halaman, ${saySize(sizeBytes)}.`}
      </output>
      <div className="s-actions">
        <Button
          component="a"
          href={address}
          download={fileName}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          Unduh PDF
        </Button>
        <span className="s-dossier-name s-muted">{fileName}</span>
      </div>
      {isOld && (
        <ErrorNotice tone="gold" title="Draf sudah berubah">
          PDF ini tidak memuat perubahan yang dibuat sesudahnya. Buat PDF lagi agar isinya sama
          dengan draf.
        </ErrorNotice>
      )}
      {issues.length > 0 && <Issues issues={issues} />}
    </div>
  );
}

function Issues({ issues }: { issues: readonly DossierIssue[] }) {
  const [page, setPage] = useState(1);
  return (
    <ErrorNotice tone="gold" title={`${sayWhole(issues.length)} hal perlu Anda ketahui`}>
      <ul className="s-issues">
        {pageOf(issues.map(sayDossierIssue), page).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {issues.length > rowsPerPage && (
        <Pager noun="hal" total={issues.length} page={page} onPage={setPage} />
      )}
    </ErrorNotice>
  );
}

/** The button that had the focus is gone with the progress bar: the result takes it. */
function useFocusWhereLost() {
  const target = useRef<HTMLOutputElement>(null);
  // Serves the document's focus, once.
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
  }, []);
  return target;
}
