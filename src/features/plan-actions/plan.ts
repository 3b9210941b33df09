import { sayMonth } from '#domain/dates.ts';
import type { ActionRow, ShownStatus } from '#domain/action-plan.ts';
import type { Tone } from '#ui/Chip.tsx';

/** What an action is called, never empty. */
export function nameOf({ activity }: Pick<ActionRow, 'activity'>): string {
  return activity.trim() === '' ? 'Rencana aksi tanpa nama' : activity;
}

/** 'Januari–Maret 2026', 'November 2026–Januari 2027', or one month; '' where none is set. */
export function saySchedule({ startsIn, endsIn }: Pick<ActionRow, 'startsIn' | 'endsIn'>): string {
  if (startsIn === null || endsIn === null || startsIn === endsIn) {
    const only = startsIn ?? endsIn;
    return only === null ? '' : sayMonth(only);
  }
  const isOneYear = startsIn.slice(0, 4) === endsIn.slice(0, 4);
  const first = sayMonth(startsIn);
  return `${isOneYear ? first.slice(0, -5) : first}–${sayMonth(endsIn)}`;
}

export const statusTone: Readonly<Record<ShownStatus, Tone>> = {
  'not-started': 'neutral',
  running: 'teal',
  done: 'teal',
  late: 'gold',
  postponed: 'neutral',
  cancelled: 'neutral',
};
