import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { sayDuration } from '#copy/durations.ts';
import { stepSymbolWord } from '#copy/words.ts';
import type { Sop, Step } from '#domain/sop.ts';
import { moveRow, removeRow } from '#draft/rows.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { MoveButtons } from '#ui/MoveButtons.tsx';
import { confirmDone } from '#ui/notices.ts';
import { useSession } from '#workspace/workspace.tsx';
import { nameOfStep } from './names.ts';

interface StepRow {
  readonly step: Step;
  readonly number: number;
}

/** The steps in their order, each a link to its form. */
export function StepTable({ sop, base }: { sop: Sop; base: string }) {
  const session = useSession();
  return (
    <DataTable
      caption="Langkah SOP"
      isDense
      stacks
      columns={columnsFor(sop, base, {
        move: (id, by) => moveRow(session, 'steps', sop.steps, id, by),
        remove: ({ step, number }) => {
          removeRow(session, 'steps', step.id);
          confirmDone(
            `Langkah ${String(number)} dihapus. Anda dapat mengembalikannya dari Terhapus.`,
          );
        },
      })}
      rows={sop.steps.map((step, at) => ({ step, number: at + 1 }))}
      keyOf={({ step }) => step.id}
      empty={
        <EmptyState title="Belum ada langkah">
          Mulai dan akhiri dengan simbol mulai/selesai. Tulis kegiatannya dengan kata kerja aktif
          tanpa menyebut pelakunya, misalnya Memeriksa laporan yang masuk.
        </EmptyState>
      }
    />
  );
}

/** Deletes and keeps the focus where the row stood, on the one that comes up. */
function removeHere(event: MouseEvent<HTMLElement>, at: number, remove: () => void): void {
  const body = event.currentTarget.closest('tbody');
  flushSync(remove);
  const bins = [...(body?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
  (bins[at] ?? bins.at(-1))?.focus();
}

interface StepCommands {
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (row: StepRow) => void;
}

function columnsFor(sop: Sop, base: string, commands: StepCommands): readonly Column<StepRow>[] {
  return [
    { id: 'number', header: 'No', width: '2.5rem', cell: ({ number }) => number },
    {
      id: 'activity',
      header: 'Kegiatan',
      cell: ({ step }) => (
        <Link className="s-row-name" to={`${base}/langkah/${step.id}`}>
          {nameOfStep(step)}
        </Link>
      ),
    },
    {
      id: 'actors',
      header: 'Pelaksana',
      width: '9rem',
      cell: ({ step }) => <Actors sop={sop} step={step} />,
    },
    {
      id: 'symbol',
      header: 'Simbol',
      width: '7.5rem',
      cell: ({ step }) => stepSymbolWord[step.symbol],
    },
    { id: 'time', header: 'Waktu', width: '6rem', cell: ({ step }) => timeOf(step) },
    {
      id: 'next',
      header: 'Lanjut',
      width: '5.5rem',
      cell: ({ step }) => <Ways sop={sop} step={step} />,
    },
    {
      id: 'order',
      header: 'Tindakan',
      width: '7rem',
      cell: (row) => (
        <span className="s-step-tools">
          <MoveButtons
            name={`langkah ${String(row.number)}`}
            isFirst={row.number === 1}
            isLast={row.number === sop.steps.length}
            onMove={(by) => commands.move(row.step.id, by)}
          />
          <IconButton
            data-remove
            label={`Hapus langkah ${String(row.number)}`}
            verb="Hapus"
            icon={<IconTrash size={18} aria-hidden />}
            onClick={(event) => removeHere(event, row.number - 1, () => commands.remove(row))}
          />
        </span>
      ),
    },
  ];
}

function Actors({ sop, step }: { sop: Sop; step: Step }) {
  const titles = sop.actors.filter(({ id }) => step.actors.includes(id)).map(({ title }) => title);
  return titles.length === 0 ? (
    <span className="s-lack">belum diisi</span>
  ) : (
    titles.map((title) => <div key={title}>{title}</div>)
  );
}

function timeOf({ durationValue, durationUnit }: Step): string {
  return durationValue === null ? '–' : sayDuration({ value: durationValue, unit: durationUnit });
}

/** '4', or a line for each named way; '–' where the flow ends. */
function Ways({ sop, step }: { sop: Sop; step: Step }) {
  if (step.branches.length === 0) return '–';
  return step.branches.map(({ to, label }) => {
    const number = String(sop.steps.findIndex(({ id }) => id === to) + 1);
    return <div key={to}>{label.trim() === '' ? number : `${label} ${number}`}</div>;
  });
}
