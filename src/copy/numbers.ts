/** '2,4': a decimal comma, `digits` places. */
export function sayDecimal(value: number, digits = 1): string {
  return value.toFixed(digits).replace('.', ',');
}

/** '1.250': a dot between thousands. */
export function sayWhole(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
}

/** 'Rp35.000.000'. */
export function sayRupiah(value: number): string {
  return `Rp${sayWhole(value)}`;
}

/** '7,1%' for 7.142; EYD V writes no space. */
export function sayPercent(value: number): string {
  return `${sayDecimal(value)}%`;
}

/** '2,4–3,9', or '3,0' where nothing is open any more. */
export function sayRange(low: number, high: number): string {
  const from = sayDecimal(low);
  const to = sayDecimal(high);
  return from === to ? from : `${from}–${to}`;
}
