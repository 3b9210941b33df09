import { dayOf, sayDay, type Instant } from '#domain/dates.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const daysCounted = 30;

/** 'baru saja', '5 menit lalu', '2 hari lalu'; past 30 days the date, '24 November 2026'. */
export function sayAgo(at: Instant, now: Instant): string {
  const passed = Date.parse(now) - Date.parse(at);
  if (passed < minuteMs) return 'baru saja';
  if (passed < hourMs) return `${String(Math.floor(passed / minuteMs))} menit lalu`;
  if (passed < dayMs) return `${String(Math.floor(passed / hourMs))} jam lalu`;
  if (passed < daysCounted * dayMs) return `${String(Math.floor(passed / dayMs))} hari lalu`;
  return sayDay(dayOf(at));
}
