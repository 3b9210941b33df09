export const addressVariable = 'SIAP_ADDRESS';

/** Where the built app is served to this run, with a slash at the end. */
export function appAddress(): string {
  const address = process.env[addressVariable];
  if (address === undefined) throw new Error('The built app is not being served.');
  return address;
}
