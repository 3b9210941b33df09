import { applicantKindWord } from '#copy/words.ts';
import type { DraftMeta } from '#domain/draft.ts';
import { categoryById, entryById } from '#domain/edition.ts';
import type { Edition } from '#domain/rubric.ts';
import { Panel } from '#ui/PageFrame.tsx';

/** Who enters and where: chosen when the draft was made, shown here. */
export function Applicant({ edition, meta }: { edition: Edition; meta: DraftMeta }) {
  const { applicantKind, applicantName, applicantParent, categories, entryId } = meta;
  return (
    <Panel title="Peserta">
      <dl className="s-applicant">
        <Fact term="Nama peserta">{applicantName}</Fact>
        <Fact term="Jenis peserta">{applicantKindWord[applicantKind]}</Fact>
        {applicantParent.trim() !== '' && <Fact term="Instansi induk">{applicantParent}</Fact>}
        <Fact term="Jalur">{entryById(edition, entryId)?.name ?? entryId}</Fact>
        <div>
          <dt>Kategori yang dinilai</dt>
          {categories.map((id) => (
            <dd key={id}>{categoryById(edition, id)?.name ?? id}</dd>
          ))}
        </div>
      </dl>
      <p className="s-muted">
        Dipilih saat draf dibuat dan tidak berubah. Untuk jalur lain, buat draf baru dari Beranda.
      </p>
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
