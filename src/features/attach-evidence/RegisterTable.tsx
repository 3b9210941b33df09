import { Link } from '@tanstack/react-router';
import { saySize } from '#copy/sizes.ts';
import { evidenceKindWord } from '#copy/words.ts';
import { sayDay } from '#domain/dates.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { DraftId } from '#domain/ids.ts';
import { Chip } from '#ui/Chip.tsx';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { MarkChips } from '#workspace/attach/MarkChips.tsx';
import type { RegisterRow } from './register.ts';

interface Props {
  draftId: DraftId;
  rows: readonly RegisterRow[];
}

const labelsShown = 6;

/** One page of the register. */
export function RegisterTable({ draftId, rows }: Props) {
  return (
    <DataTable
      caption="Daftar bukti dukung"
      stacks
      columns={columnsFor(draftId)}
      rows={rows}
      keyOf={({ record }) => record.id}
    />
  );
}

function columnsFor(draftId: DraftId): readonly Column<RegisterRow>[] {
  return [
    {
      id: 'name',
      header: 'Bukti',
      cell: ({ record, name }) => (
        <>
          <Link className="s-row-name" to={`/draf/${draftId}/bukti/${record.id}`}>
            {name}
          </Link>
          <Line texts={[record.number, record.issuer]} />
        </>
      ),
    },
    {
      id: 'kind',
      header: 'Jenis',
      width: '9.5rem',
      cell: ({ record }) => evidenceKindWord[record.kind],
    },
    { id: 'date', header: 'Tanggal', width: '11rem', cell: ({ record }) => <Dates {...record} /> },
    {
      id: 'file',
      header: 'Berkas',
      width: '8.5rem',
      cell: ({ record }) => <FileFacts {...record} />,
    },
    { id: 'uses', header: 'Label dan tautan', width: '12rem', cell: (row) => <Uses {...row} /> },
    {
      id: 'marks',
      header: 'Perlu dilihat',
      width: '11rem',
      cell: ({ marks, record }) =>
        marks.length > 0 && (
          <span className="s-chips">
            <MarkChips marks={marks} record={record} />
          </span>
        ),
    },
  ];
}

function Line({ texts }: { texts: readonly string[] }) {
  const said = texts.filter((text) => text.trim() !== '').join(' · ');
  return said === '' ? null : <div className="s-evidence-line">{said}</div>;
}

function Dates({ issuedOn, periodFrom, periodTo }: Evidence) {
  return (
    <>
      {issuedOn !== null && <div>{sayDay(issuedOn)}</div>}
      <Line texts={[periodOf(periodFrom, periodTo)]} />
    </>
  );
}

/** 'periode 1 Januari 2025–31 Desember 2025', or '' where none is named. */
function periodOf(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `periode ${sayDay(from)}–${sayDay(to)}`;
  if (from !== null) return `periode mulai ${sayDay(from)}`;
  return to === null ? '' : `periode sampai ${sayDay(to)}`;
}

const typeWord: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
};

function FileFacts({ fileSha, mediaType, pageCount, sizeBytes }: Evidence) {
  if (fileSha === null) return <span className="s-muted">tanpa berkas</span>;
  const pages = pageCount === null ? [] : [`${String(pageCount)} hlm.`];
  return (
    <>
      <div>{[typeWord[mediaType] ?? 'berkas', ...pages].join(', ')}</div>
      <Line texts={[sizeBytes === null ? '' : saySize(sizeBytes)]} />
    </>
  );
}

function Uses({ labels, actionCount, sopCount }: RegisterRow) {
  const more = labels.length - labelsShown;
  return (
    <span className="s-chips">
      {labels.slice(0, labelsShown).map((label) => (
        <Chip key={label}>{label}</Chip>
      ))}
      {more > 0 && <Chip title={labels.join(', ')}>{`+${String(more)}`}</Chip>}
      {actionCount > 0 && <Chip>{`${String(actionCount)} aksi`}</Chip>}
      {sopCount > 0 && <Chip>{`${String(sopCount)} SOP`}</Chip>}
    </span>
  );
}
