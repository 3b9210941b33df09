import { sayMonth } from '#domain/dates.ts';
import type { Month } from '#domain/dates.ts';

/** 'Januari–Maret 2026', 'November 2026–Januari 2027', or one month; '' where none is set. */
export function saySchedule({
  startsIn,
  endsIn,
}: {
  readonly startsIn: Month | null;
  readonly endsIn: Month | null;
}): string {
  if (startsIn === null || endsIn === null || startsIn === endsIn) {
    const only = startsIn ?? endsIn;
    return only === null ? '' : sayMonth(only);
  }
  const isOneYear = startsIn.slice(0, 4) === endsIn.slice(0, 4);
  const first = sayMonth(startsIn);
  return `${isOneYear ? first.slice(0, -5) : first}–${sayMonth(endsIn)}`;
}
