import { useMemo } from 'react';
import { identityListWord } from '#copy/words.ts';
import { identityLists } from '#domain/sop.ts';
import type { IdentityList, Sop } from '#domain/sop.ts';
import { addRow, editRow, moveRow, removeRow } from '#draft/rows.ts';
import { EditableList } from '#ui/EditableList.tsx';
import { confirmDone } from '#ui/notices.ts';
import { Panel } from '#ui/PageFrame.tsx';
import { useConfirmSaved } from '#workspace/use-confirm-saved.ts';
import { useSession } from '#workspace/workspace.tsx';
import { DeletedParts } from './DeletedParts.tsx';
import { identityInput } from './identity-fields.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { AbsentSop, SopFrame, useSop } from './SopFrame.tsx';

/** The identity block of a SOP and its six lists. */
export function Page() {
  const sop = useSop();
  return sop === null ? <AbsentSop /> : <Identity key={sop.id} sop={sop} />;
}

function Identity({ sop }: { sop: Sop }) {
  const confirmSaved = useConfirmSaved();
  const session = useSession();
  const values = useMemo(() => identityInput(sop), [sop]);
  return (
    <SopFrame sop={sop}>
      <IdentityForm
        values={values}
        submitLabel="Simpan identitas"
        onSave={(entered) => {
          editRow(session, 'sops', sop.id, entered);
          confirmSaved('Identitas SOP disimpan.');
          return identityInput({ ...sop, ...entered });
        }}
      />
      <section className="s-stack" aria-labelledby="judul-isian">
        <div>
          <h2 id="judul-isian">Isian lembar identitas</h2>
          <p className="s-muted">Satu butir satu isian. Setiap perubahan tersimpan sendiri.</p>
        </div>
        <div className="s-sop-lists">
          {identityLists.map((list) => (
            <ItemListPanel key={list} sop={sop} list={list} />
          ))}
        </div>
        <DeletedParts ownerId={sop.id} tables={['items']} />
      </section>
    </SopFrame>
  );
}

const hints: Partial<Record<IdentityList, string>> = {
  'legal-basis': 'Jenis, nomor, tahun, dan judul peraturan.',
  'related-sop': 'SOP lain yang berkaitan langsung.',
  warning: 'Apabila … maka …',
};

function ItemListPanel({ sop, list }: { sop: Sop; list: IdentityList }) {
  const session = useSession();
  const items = sop.lists[list];
  const noun = identityListWord[list];
  const hint = hints[list];
  return (
    <Panel title={noun}>
      <EditableList
        noun={noun}
        entries={items}
        {...(hint === undefined ? {} : { hint })}
        commands={{
          add: (text) => void addRow(session, 'items', { ownerId: sop.id, list, text }),
          rename: (id, text) => editRow(session, 'items', id, { text }),
          move: (id, by) => moveRow(session, 'items', items, id, by),
          remove: (id) => {
            removeRow(session, 'items', id);
            confirmDone('Butir dihapus. Anda dapat mengembalikannya dari Terhapus.');
          },
        }}
      />
    </Panel>
  );
}
