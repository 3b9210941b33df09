import { use, useState } from 'react';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useEnvironment } from '#workspace/environment.tsx';
import { useIdentity } from '#workspace/identity.tsx';
import { EditionNotice } from './EditionNotice.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { NewDraftForm } from './NewDraftForm.tsx';
import './start.css';

const home = [{ label: 'Draf', to: '/' }];

/** A new draft: first who you are (once), then what you enter and under which name. */
export function Page() {
  const { identity } = useIdentity();
  const { currentEdition, openEdition } = useEnvironment();
  const opened = use(openEdition(currentEdition));
  const [isFirstUse] = useState(identity === null);

  if (identity === null) {
    return (
      <PageFrame
        title="Siapa Anda?"
        trail={home}
        width="narrow"
        lead="Langkah 1 dari 2. Nama dan peran Anda dicatat pada setiap perubahan draf. Data ini hanya disimpan di komputer ini dan ikut dalam berkas yang Anda ekspor."
      >
        <IdentityForm submitLabel="Simpan dan lanjutkan" onSaved={() => undefined} />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title="Apa yang Anda ikutkan?"
      trail={home}
      trailName="Buat draf"
      width="narrow"
      lead={`${isFirstUse ? 'Langkah 2 dari 2. ' : ''}Pilih jalur keikutsertaan. Pilihan ini menentukan indikator dan syarat yang Anda isi.`}
    >
      {opened.ok ? (
        <NewDraftForm {...opened.value} actor={identity} />
      ) : (
        <EditionNotice failure={opened.error} />
      )}
    </PageFrame>
  );
}
