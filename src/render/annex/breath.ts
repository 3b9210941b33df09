/** How long work may go on before the thread listens to the outside again. */
const longestMs = 50;

/**
 * Makes a function that lets other work of the thread have its turn, such as the message that
 * cancels, but only when the last turn was a while ago: a pause costs milliseconds.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
