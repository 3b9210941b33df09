import { Button } from '@mantine/core';
import { useState } from 'react';
import './deleted-list.css';
import { pageOf, Pager } from './Pager.tsx';

export interface DeletedEntry {
  readonly id: string;
  /** What it is called, never empty. */
  readonly name: string;
  /** When it was deleted, as it is read. */
  readonly when: string;
}

interface Props {
  /** What is listed: "rencana aksi terhapus". */
  noun: string;
  entries: readonly DeletedEntry[];
  onRestore: (entry: DeletedEntry) => void;
}

/** What was deleted, folded away; each entry can be brought back. Nothing where there is none. */
export function DeletedList({ noun, entries, onRestore }: Props) {
  const [page, setPage] = useState(1);
  if (entries.length === 0) return null;
  return (
    <details className="s-deleted">
      <summary>{`Terhapus (${String(entries.length)})`}</summary>
      <ul>
        {pageOf(entries, page).map((entry) => (
          <li key={entry.id}>
            <span>{entry.name}</span>
            <span className="s-muted">{entry.when}</span>
            <Button
              variant="default"
              size="xs"
              aria-label={`Kembalikan ${entry.name}`}
              onClick={() => onRestore(entry)}
            >
              Kembalikan
            </Button>
          </li>
        ))}
      </ul>
      <Pager noun={noun} total={entries.length} page={page} onPage={setPage} />
    </details>
  );
}
