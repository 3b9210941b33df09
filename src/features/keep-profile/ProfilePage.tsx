import { saveProfile } from '#draft/commands.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { DeletedRows } from '#workspace/DeletedRows.tsx';
import { useDraft, useEdition, useSession } from '#workspace/workspace.tsx';
import { Applicant } from './Applicant.tsx';
import './keep-profile.css';
import { OfficeList } from './OfficeList.tsx';
import { ProfileForm } from './ProfileForm.tsx';

/** The applicant's names and settings, and the lists of offices and districts. */
export function Page() {
  const edition = useEdition();
  const session = useSession();
  const { meta, profile, offices, deleted } = useDraft();
  return (
    <PageFrame
      title="Profil"
      lead="Nama dan periode di sini dipakai di seluruh draf dan tercetak di berkas usulan."
    >
      <Applicant edition={edition} meta={meta} />
      <ProfileForm profile={profile} onSave={(values) => saveProfile(session, values)} />
      <section className="s-stack" aria-labelledby="judul-daftar">
        <div>
          <h2 id="judul-daftar">Perangkat daerah dan kecamatan</h2>
          <p className="s-muted">
            Daftar awal disusun dari sumber terbuka dan belum dicocokkan dengan daftar resmi.
            Periksa satu per satu: ubah namanya, tambah yang belum ada, hapus yang tidak ada lagi.
            Setiap perubahan tersimpan sendiri.
          </p>
        </div>
        <div className="s-profile-lists">
          <OfficeList
            title="Perangkat daerah"
            noun="Perangkat daerah"
            kind="office"
            offices={offices}
          />
          <OfficeList title="Kecamatan" noun="Kecamatan" kind="district" offices={offices} />
        </div>
        <DeletedRows
          noun="nama terhapus"
          rows={deleted.filter(({ table }) => table === 'offices')}
          nameOf={({ title }) => (title.trim() === '' ? 'Tanpa nama' : title)}
        />
      </section>
    </PageFrame>
  );
}
