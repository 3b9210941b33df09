/** Long enough for the browser to begin reading; the file itself is then its own. */
const keptMs = 60_000;

/** Hands a file to the browser's downloads under that name. */
export function downloadFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
