import type { Office } from '#domain/profile.ts';
import { addRow, editRow, moveRow, removeRow } from '#draft/rows.ts';
import { EditableList } from '#ui/EditableList.tsx';
import { confirmDone } from '#ui/notices.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { useSession } from '#workspace/workspace.tsx';

interface Props {
  title: string;
  noun: string;
  kind: Office['kind'];
  offices: readonly Office[];
}

/** The offices or the districts, each written in place. */
export function OfficeList({ title, noun, kind, offices }: Props) {
  const session = useSession();
  const listed = offices.filter((office) => office.kind === kind);
  return (
    <Panel title={`${title} (${String(listed.length)})`}>
      <EditableList
        noun={noun}
        entries={listed.map(({ id, name }) => ({ id, text: name }))}
        commands={{
          add: (name) => void addRow(session, 'offices', { name, kind }),
          rename: (id, name) => editRow(session, 'offices', id, { name }),
          move: (id, by) => moveRow(session, 'offices', listed, id, by),
          remove: (id) => {
            removeRow(session, 'offices', id);
            confirmDone(`${nameOf(listed, id)} dihapus. Anda dapat mengembalikannya.`);
          },
        }}
      />
    </Panel>
  );
}

function nameOf(offices: readonly Office[], id: string): string {
  return offices.find((office) => office.id === id)?.name ?? '';
}
