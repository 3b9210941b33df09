import { Link } from '@tanstack/react-router';
import { unshownWord } from '#copy/attach-refusals.ts';
import { evidenceKindWord } from '#copy/words.ts';
import { sayDay } from '#domain/dates.ts';
import { unshownReason } from '#domain/evidence.ts';
import type { Evidence } from '#domain/evidence.ts';
import { pageReference } from '#domain/page-reference.ts';
import { AutosaveText } from '#ui/AutosaveText.tsx';
import { Chip } from '#ui/Chip.tsx';

interface Props {
  record: Evidence;
  /** Its label on this line, 'A6-a' in the rubric's words. */
  label: string;
  /** Where in the file the proof stands. */
  pages: string;
  /** True where it is dated outside the assessment period. */
  isOutside: boolean;
  /** The record's own page. */
  to: string;
  onPages: (pages: string) => void;
  onUnlink: () => void;
}

/** What a record is called: its title, else the name of its file. */
export function titleOf({ title, fileName }: Evidence): string {
  return [title, fileName].find((text) => text.trim() !== '') ?? 'Bukti tanpa judul';
}

function sayWhen({ issuedOn, periodFrom, periodTo }: Evidence): string {
  if (issuedOn !== null) return sayDay(issuedOn);
  return [periodFrom, periodTo].flatMap((day) => (day === null ? [] : sayDay(day))).join('–');
}

/** Kind, date and length, as far as they are known. */
export function sayFacts(record: Evidence): string {
  const { kind, pageCount } = record;
  return [
    evidenceKindWord[kind],
    sayWhen(record),
    pageCount === null ? '' : `${String(pageCount)} hlm.`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** One piece of evidence as it proves this line. */
export function EvidenceCard(props: Props) {
  const { record, label, pages, isOutside, to, onPages, onUnlink } = props;
  const unshown = unshownReason(record.fileProblem);
  return (
    <article className="s-card" aria-label={`Bukti ${label}`}>
      <Link to={to} className="s-card-title">
        {titleOf(record)}
      </Link>
      <p className="s-card-facts">{sayFacts(record)}</p>
      <div className="s-chips">
        <Chip>{label}</Chip>
        {isOutside && <Chip tone="red">di luar periode</Chip>}
        {unshown !== null && <Chip tone="red">{unshownWord[unshown]}</Chip>}
        {record.fileSha === null && <Chip tone="gold">tanpa berkas</Chip>}
      </div>
      <div className="s-card-foot">
        <AutosaveText
          label="Halaman"
          value={pages}
          onCommit={(text) => onPages(pageReference(text))}
        />
        <button
          type="button"
          className="s-link-button"
          aria-label={`Lepas bukti ${label}`}
          onClick={onUnlink}
        >
          Lepas
        </button>
      </div>
    </article>
  );
}
