import { dayOf, yearOf } from '#domain/dates.ts';
import type { Day, Month } from '#domain/dates.ts';

/** Today in WITA, read once when a page is shown. */
export function today(): Day {
  return dayOf(new Date().toISOString());
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function thisYear(): number {
  return yearOf(today());
}
