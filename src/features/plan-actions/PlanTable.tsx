import { Link } from '@tanstack/react-router';
import { saySchedule } from '#copy/schedules.ts';
import { shownStatusWord } from '#copy/words.ts';
import { shownStatus, targetsOfYear } from '#domain/action-plan.ts';
import type { Action } from '#domain/action-plan.ts';
import { quarterNames } from '#domain/dates.ts';
import type { Month } from '#domain/dates.ts';
import type { ActionId, DraftId } from '#domain/ids.ts';
import { Chip } from '#ui/Chip.tsx';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { MoveButtons } from '#ui/MoveButtons.tsx';
import { nameOf, statusTone } from './plan.ts';

export interface PlanRow {
  readonly action: Action;
  readonly number: number;
}

interface Props {
  draftId: DraftId;
  rows: readonly PlanRow[];
  /** Of the whole plan, of which `rows` are one page. */
  total: number;
  thisMonth: Month;
  onMove: (id: ActionId, by: -1 | 1) => void;
}

/** One page of the plan. */
export function PlanTable(props: Props) {
  return (
    <div className="s-plan">
      <DataTable
        caption="Daftar rencana aksi"
        isDense
        stacks
        columns={columnsFor(props)}
        rows={props.rows}
        keyOf={({ action }) => action.id}
      />
    </div>
  );
}

function columnsFor({ draftId, total, thisMonth, onMove }: Props): readonly Column<PlanRow>[] {
  return [
    { id: 'number', header: 'No', width: '2.5rem', cell: ({ number }) => number },
    { id: 'strategy', header: 'Strategi', width: '8rem', cell: ({ action }) => action.strategy },
    {
      id: 'activity',
      header: 'Kegiatan',
      cell: ({ action }) => (
        <Link className="s-row-name" to={`/draf/${draftId}/rencana-aksi/${action.id}`}>
          {nameOf(action)}
        </Link>
      ),
    },
    {
      id: 'owner',
      header: 'Penanggung jawab',
      width: '9rem',
      cell: ({ action: { owner } }) =>
        owner.trim() === '' ? <span className="s-lack">belum diisi</span> : owner,
    },
    { id: 'schedule', header: 'Jadwal', width: '7rem', cell: ({ action }) => <When {...action} /> },
    ...quarterNames.map((name, at) => ({
      id: name,
      header: `Target ${name}`,
      width: '5.5rem',
      cell: ({ action }: PlanRow) => targetOf(action, at),
    })),
    {
      id: 'status',
      header: 'Status',
      width: '7.5rem',
      cell: ({ action }) => {
        const status = shownStatus(action, thisMonth);
        return <Chip tone={statusTone[status]}>{shownStatusWord[status]}</Chip>;
      },
    },
    {
      id: 'order',
      header: 'Urutan',
      width: '5rem',
      cell: ({ action, number }) => (
        <MoveButtons
          name={`rencana aksi ${String(number)}`}
          isFirst={number === 1}
          isLast={number === total}
          onMove={(by) => onMove(action.id, by)}
        />
      ),
    },
  ];
}

function When(action: Action) {
  const said = saySchedule(action);
  return said === '' ? <span className="s-lack">belum diisi</span> : said;
}

function targetOf({ targets, year }: Action, at: number): string {
  const target = year === null ? '' : (targetsOfYear(targets, year)[at]?.target ?? '');
  return target === '' ? '–' : target;
}
