import type { Sop, Step } from '#domain/sop.ts';

/** What a SOP is called, never empty. */
export function nameOfSop({ title }: Pick<Sop, 'title'>): string {
  return title.trim() === '' ? 'SOP tanpa nama' : title;
}

/** What a step is called beside its number, never empty. */
export function nameOfStep({ activity }: Pick<Step, 'activity'>): string {
  return activity.trim() === '' ? 'Langkah tanpa uraian' : activity;
}
