import type { DeletedRow, DeletedTable } from '#domain/draft.ts';
import { DeletedRows } from '#workspace/DeletedRows.tsx';
import { useDraft } from '#workspace/workspace.tsx';

/** What a SOP or a step is made of. */
type PartTable = Extract<DeletedTable, 'sopActors' | 'steps' | 'items'>;

const words: Partial<Record<DeletedTable, string>> = {
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
  const { deleted } = useDraft();
  const own = deleted.filter((row) => row.ownerId === ownerId);
  return (
    <DeletedRows
      noun="bagian terhapus"
      rows={tables.flatMap((table) => own.filter((row) => row.table === table))}
      nameOf={nameOfPart}
    />
  );
}

function nameOfPart({ table, title }: DeletedRow): string {
  return `${words[table] ?? 'Bagian'}: ${title.trim() === '' ? 'tanpa nama' : title}`;
}
