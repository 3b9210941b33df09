import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { confirmDone } from '#ui/notices.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { useIdentity } from '#workspace/identity.tsx';
import { IdentityForm } from './IdentityForm.tsx';

const search = z.object({
  /** The page that could not go on without an identity; always one of ours. */
  lanjut: z.optional(z.string().check(z.regex(/^\/[^/\\]/))),
});

/** Who works here, on first use and again from the avatar's menu. */
export function Page() {
  const { identity } = useIdentity();
  const navigate = useNavigate();
  const parsed = search.safeParse(useSearch({ strict: false }));
  const next = parsed.success ? (parsed.data.lanjut ?? '/') : '/';

  function goOn() {
    if (identity !== null) confirmDone('Identitas tersimpan.');
    void navigate({ to: next });
  }

  return (
    <PageFrame
      title={identity === null ? 'Siapa Anda?' : 'Ubah identitas'}
      trail={[{ label: 'Draf', to: '/' }]}
      width="narrow"
      lead="Nama dan peran Anda dicatat pada setiap perubahan draf sehingga jelas siapa yang mengisi apa. Data ini hanya disimpan di komputer ini dan ikut dalam berkas yang Anda ekspor."
    >
      <IdentityForm
        submitLabel={identity === null ? 'Simpan dan lanjutkan' : 'Simpan'}
        onSaved={goOn}
      />
    </PageFrame>
  );
}
