/** Only numbers and what stands between them: '4', '4-6', '3, 7'. */
const onlyNumbers = /^[\d\s,.;–-]*\d[\d\s,.;–-]*$/u;

/** Where in a file to look, as the dossier prints it: '4' becomes 'hlm. 4'; other words stay as typed. */
export function pageReference(typed: string): string {
  const text = typed.trim();
  return onlyNumbers.test(text) ? `hlm. ${text}` : text;
}
