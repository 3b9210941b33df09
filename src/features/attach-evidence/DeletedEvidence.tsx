import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayWhole } from '#copy/numbers.ts';
import { sayInstant } from '#domain/dates.ts';
import type { DeletedRow } from '#domain/draft.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { pageOf, Pager } from '#ui/Pager.tsx';

interface Props {
  rows: readonly DeletedRow[];
  onRestore: (row: DeletedRow) => void;
}

/** Deleted evidence, folded away: nothing of it is lost, and each can be brought back with its links. */
export function DeletedEvidence({ rows, onRestore }: Props) {
  const [page, setPage] = useState(1);
  if (rows.length === 0) return null;
  return (
    <details className="s-evidence-deleted">
      <summary>{`Terhapus (${sayWhole(rows.length)})`}</summary>
      <div className="s-stack">
        <DataTable
          caption="Bukti yang terhapus"
          rows={pageOf(rows, page)}
          keyOf={({ id }) => id}
          columns={[
            { id: 'title', header: 'Bukti', cell: nameOfDeleted },
            {
              id: 'deletedAt',
              header: 'Dihapus',
              width: '20rem',
              cell: ({ deletedAt }) => sayInstant(deletedAt),
            },
            {
              id: 'restore',
              header: 'Tindakan',
              width: '9rem',
              cell: (row) => (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`Kembalikan ${nameOfDeleted(row)}`}
                  onClick={() => onRestore(row)}
                >
                  Kembalikan
                </Button>
              ),
            },
          ]}
        />
        <Pager noun="bukti terhapus" total={rows.length} page={page} onPage={setPage} />
      </div>
    </details>
  );
}

export function nameOfDeleted({ title }: DeletedRow): string {
  return title.trim() === '' ? 'Bukti tanpa judul' : title;
}
