import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { nameOfEvidence } from '#copy/evidence-facts.ts';
import { sayWhatHappened, sayWhatToDo } from '#copy/file-problems.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { pageOf, Pager, rowsPerPage } from '#ui/Pager.tsx';
import { useWorkspace } from '#workspace/workspace.tsx';
import type { UnshownFile } from './use-unshown-files.ts';

/** Files whose pages will not be in the dossier, each with what is wrong and what to do. */
export function UnshownFiles({ files }: { files: readonly UnshownFile[] }) {
  const { draftId } = useWorkspace();
  const [page, setPage] = useState(1);
  if (files.length === 0) return null;
  return (
    <Panel title="Berkas yang tidak dapat ditampilkan">
      <p className="s-muted">
        Di tempat berkas ini, berkas usulan memuat satu halaman yang menerangkan sebabnya.
      </p>
      <ul className="s-unshown">
        {pageOf(files, page).map(({ record, problem }) => (
          <li key={record.id}>
            <Link to={`/draf/${draftId}/bukti/${record.id}`}>{nameOfEvidence(record)}</Link>
            <span>{`${sayWhatHappened(problem)} ${sayWhatToDo(problem)}`}</span>
          </li>
        ))}
      </ul>
      {files.length > rowsPerPage && (
        <Pager noun="berkas" total={files.length} page={page} onPage={setPage} />
      )}
    </Panel>
  );
}
