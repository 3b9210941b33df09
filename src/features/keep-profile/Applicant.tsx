import { applicantKindWord } from '#copy/words.ts';
import type { DraftMeta } from '#domain/draft.ts';
import { entryById } from '#domain/edition.ts';
import type { Edition } from '#domain/rubric.ts';
import { Panel } from '#ui/PageFrame.tsx';

/** Who enters and where: chosen when the draft was made, shown here. */
export function Applicant({ edition, meta }: { edition: Edition; meta: DraftMeta }) {
  const { applicantKind, applicantName, applicantParent, categories, entryId } = meta;
  const entryName = entryById(edition, entryId)?.name ?? entryId;
  const entered = edition.categories.filter(({ id }) => categories.includes(id));
  return (
    <Panel title="Peserta">
      <dl className="s-applicant">
        <Fact term="Nama peserta">{applicantName}</Fact>
        {applicantParent.trim() !== '' && <Fact term="Instansi induk">{applicantParent}</Fact>}
        <Fact term="Jenis peserta">{applicantKindWord[applicantKind]}</Fact>
        {entryName !== applicantKindWord[applicantKind] && <Fact term="Jalur">{entryName}</Fact>}
        <div>
          <dt>Kategori yang dinilai</dt>
          {entered.map(({ id, name }) => (
            <dd key={id}>{name}</dd>
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
