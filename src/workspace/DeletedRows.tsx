import { sayInstant } from '#domain/dates.ts';
import type { DeletedRow } from '#domain/draft.ts';
import { restoreRow } from '#draft/rows.ts';
import { DeletedList } from '#ui/DeletedList.tsx';
import { confirmDone } from '#ui/notices.ts';
import { useSession } from './workspace.tsx';

interface Props {
  /** What is listed: "rencana aksi terhapus". */
  noun: string;
  rows: readonly DeletedRow[];
  /** What a row is called, never empty. */
  nameOf: (row: DeletedRow) => string;
}

/** Deleted rows of the draft with the day of their deletion; each can be brought back to its place. */
export function DeletedRows({ noun, rows, nameOf }: Props) {
  const session = useSession();
  return (
    <DeletedList
      noun={noun}
      entries={rows.map((row) => ({
        id: row.id,
        name: nameOf(row),
        when: `dihapus ${sayInstant(row.deletedAt)}`,
      }))}
      onRestore={({ id, name }) => {
        const row = rows.find((each) => each.id === id);
        if (row === undefined) return;
        restoreRow(session, row.table, id);
        confirmDone(`${name} dikembalikan.`);
      }}
    />
  );
}
