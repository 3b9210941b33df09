import { sayInstant } from '#domain/dates.ts';
import type { DeletedRow } from '#domain/draft.ts';
import { restoreRow } from '#draft/rows.ts';
import { DeletedList } from '#ui/DeletedList.tsx';
import { confirmDone } from '#ui/notices.ts';
import { useDraft, useSession } from '#workspace/workspace.tsx';

/** What a SOP or a step is made of. */
type PartTable = 'sopActors' | 'steps' | 'items';

const words: Readonly<Record<PartTable, string>> = {
  sopActors: 'Pelaksana',
  steps: 'Langkah',
  items: 'Butir',
};

interface Props {
  /** The SOP or step whose parts these are. */
  ownerId: string;
  tables: readonly PartTable[];
}

/** Deleted parts of a SOP or step, which can be brought back to their place. */
export function DeletedParts({ ownerId, tables }: Props) {
  const session = useSession();
  const { deleted } = useDraft();
  const rows = tables.flatMap((table) =>
    deleted.filter((row) => row.table === table && row.ownerId === ownerId).map(entryOf(table)),
  );
  return (
    <DeletedList
      noun="bagian terhapus"
      entries={rows}
      onRestore={({ id, name }) => {
        const table = rows.find((row) => row.id === id)?.table;
        if (table === undefined) return;
        restoreRow(session, table, id);
        confirmDone(`${name} dikembalikan.`);
      }}
    />
  );
}

function entryOf(table: PartTable) {
  return ({ id, title, deletedAt }: DeletedRow) => ({
    table,
    id,
    name: `${words[table]}: ${title.trim() === '' ? 'tanpa nama' : title}`,
    when: `dihapus ${sayInstant(deletedAt)}`,
  });
}
