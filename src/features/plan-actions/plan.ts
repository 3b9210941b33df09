import type { ActionRow, ShownStatus } from '#domain/action-plan.ts';
import type { Tone } from '#ui/Chip.tsx';

/** What an action is called, never empty. */
export function nameOf({ activity }: Pick<ActionRow, 'activity'>): string {
  return activity.trim() === '' ? 'Rencana aksi tanpa nama' : activity;
}

export const statusTone: Readonly<Record<ShownStatus, Tone>> = {
  'not-started': 'neutral',
  running: 'teal',
  done: 'teal',
  late: 'gold',
  postponed: 'neutral',
  cancelled: 'neutral',
};
