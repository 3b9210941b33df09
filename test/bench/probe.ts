import type { BrowserContext, Page } from 'playwright';

/** Instants in milliseconds of the page's own clock. */
export interface ProbeLog {
  /** Each key: when the browser took it in, and when the frame after it had been made. */
  readonly keys: { readonly at: number; framedAt: number }[];
  /** Each update row given to the database: when, its bytes, and when its transaction was complete. */
  readonly writes: { readonly at: number; readonly bytes: number; doneAt: number }[];
  /** Longest time from a click or key to the next paint, as the browser itself reports it. */
  slowestInteraction: number;
  /** Longest task of the main thread. */
  longestTask: number;
}

declare global {
  interface Window {
    probe: ProbeLog;
  }
}

/**
 * Runs in the page before any code of the app. Watches from outside, at the browser's own
 * interfaces: the app knows nothing of it and cannot flatter it.
 */
function installProbe(): void {
  const log: ProbeLog = { keys: [], writes: [], slowestInteraction: 0, longestTask: 0 };

  document.addEventListener(
    'keydown',
    (event) => {
      const key = { at: event.timeStamp, framedAt: Number.NaN };
      log.keys.push(key);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          key.framedAt = performance.now();
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );

  const waiting = new WeakMap<IDBTransaction, { doneAt: number }[]>();
  const watchWrite = (store: IDBObjectStore, value: unknown) => {
    if (store.name !== 'updates') return;
    const isRow = typeof value === 'object' && value !== null && 'update' in value;
    const update = isRow ? value.update : null;
    const bytes = update instanceof Uint8Array ? update.byteLength : 0;
    const write = { at: performance.now(), bytes, doneAt: Number.NaN };
    log.writes.push(write);
    const known = waiting.get(store.transaction);
    if (known !== undefined) {
      known.push(write);
      return;
    }
    const writes = [write];
    waiting.set(store.transaction, writes);
    store.transaction.addEventListener('complete', () => {
      const now = performance.now();
      for (const each of writes) each.doneAt = now;
    });
  };
  const prototype = IDBObjectStore.prototype;
  for (const name of ['add', 'put'] as const) {
    const original = prototype[name];
    prototype[name] = function watched(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      watchWrite(this, value);
      return key === undefined ? original.call(this, value) : original.call(this, value, key);
    };
  }

  const watch = (type: string, options: object, seen: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen(entry);
    }).observe({ type, buffered: true, ...options });
  };
  watch('event', { durationThreshold: 16 }, (entry) => {
    const isInteraction = 'interactionId' in entry && entry.interactionId !== 0;
    if (isInteraction) log.slowestInteraction = Math.max(log.slowestInteraction, entry.duration);
  });
  watch('longtask', {}, ({ duration }) => {
    log.longestTask = Math.max(log.longestTask, duration);
  });

  window.probe = log;
}

/** The tool that runs these scripts marks functions with a helper that no page has: this gives it one. */
export async function allowEvaluation(context: BrowserContext): Promise<void> {
  await context.addInitScript('globalThis.__name = (marked) => marked;');
}

export async function watchWithProbe(context: BrowserContext): Promise<void> {
  await allowEvaluation(context);
  await context.addInitScript(installProbe);
}

/** What the page's probe has seen so far. */
export function probeLog(page: Page): Promise<ProbeLog> {
  return page.evaluate(() => {
    const { keys, writes, slowestInteraction, longestTask } = window.probe;
    return { keys, writes, slowestInteraction, longestTask };
  });
}

/** Forgets what was seen, so that what follows stands alone. */
export async function clearProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.probe.keys.length = 0;
    window.probe.writes.length = 0;
    window.probe.slowestInteraction = 0;
    window.probe.longestTask = 0;
  });
}

/**
 * Runs in a page with nothing else: a field that stores one empty record in a strict transaction at
 * each key. Nothing that saves what was typed can be faster than this.
 */
async function installBareField(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kosong', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('updates', { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open failed'));
  });
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.addEventListener('input', () => {
    const options = { durability: 'strict' } as const;
    database.transaction('updates', 'readwrite', options).objectStore('updates').add('');
  });
  document.body.append(field);
  field.focus();
}

/** A tab with nothing but a field that stores an empty record at each key. */
export async function openBareField(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(installBareField);
  return page;
}
