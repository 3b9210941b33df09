import type { BrowserContext, Page, Worker } from '@playwright/test';

/** What went wrong behind a journey's back, each as one sentence. */
export interface Faults {
  readonly sentences: () => readonly string[];
  /** A journey that provokes an error says which: sentences that match are no fault. */
  readonly allow: (pattern: RegExp) => void;
  readonly watch: (context: BrowserContext) => Promise<void>;
}

const cspMark = 'CSP violation';

// Runs in the page or worker. Chromium reports a page's violation on the console too, but not
// which resource it was, and a worker's not at all.
function reportViolations(mark: string): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    if (!(event instanceof SecurityPolicyViolationEvent)) return;
    console.error(`${mark}: ${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
}

async function watchWorker(worker: Worker): Promise<void> {
  // A worker that ended before it could be watched did not do much.
  await worker.evaluate(reportViolations, cspMark).catch(() => undefined);
}

/**
 * Watches every page and worker of the contexts it is given for errors on the console, uncaught
 * errors, CSP violations and requests to anywhere but `origin`.
 */
export function faultsOf(origin: string): Faults {
  const found: string[] = [];
  const allowed: RegExp[] = [];
  const note = (sentence: string) => {
    if (!allowed.some((pattern) => pattern.test(sentence))) found.push(sentence);
  };
  const isOurs = (address: string) => {
    const { protocol, origin: from } = new URL(address);
    // A blob: address carries the origin of the page that made it.
    return from === origin || ['data:', 'about:'].includes(protocol);
  };
  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => note(`uncaught error: ${error.stack ?? error.message}`));
    page.on('crash', () => note('the page crashed'));
    page.on('worker', (worker) => void watchWorker(worker));
    page.on('websocket', (socket) => note(`socket to ${socket.url()}`));
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error') note(`console error: ${message.text()} (${url})`);
    });
  };
  const watch = async (context: BrowserContext) => {
    context.pages().forEach(watchPage);
    context.on('page', watchPage);
    context.on('request', (request) => {
      if (!isOurs(request.url())) note(`request to another origin: ${request.url()}`);
    });
    await context.addInitScript(reportViolations, cspMark);
  };
  return { sentences: () => found, allow: (pattern) => allowed.push(pattern), watch };
}
