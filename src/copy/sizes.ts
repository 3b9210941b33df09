import { sayDecimal } from './numbers.ts';

/** '512 bita', '84 kB', '4,2 MB', '61,3 GB': decimal units, as the limit of 100 MB is meant. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bita`;
  if (bytes < 999_500) return `${String(Math.round(bytes / 1000))} kB`;
  if (bytes < 999_950_000) return `${sayDecimal(bytes / 1_000_000)} MB`;
  return `${sayDecimal(bytes / 1_000_000_000)} GB`;
}
