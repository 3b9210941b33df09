import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { err, ok } from '#domain/result.ts';
import type { Append } from '#storage/append.ts';
import { DocPersistence } from '#storage/persistence.ts';
import type { DocumentState } from '#storage/save-state.ts';

interface Disk {
  readonly append: Append;
  /** Updates of completed transactions. */
  readonly rows: Uint8Array[];
  readonly batches: number[];
  /** Ends the transaction in flight. */
  readonly finish: (outcome?: 'quota') => Promise<void>;
}

/** A disk whose transactions end when the test says so. */
function slowDisk(): Disk {
  const rows: Uint8Array[] = [];
  const batches: number[] = [];
  let end: ((outcome: 'quota' | 'done') => void) | null = null;
  return {
    rows,
    batches,
    append: async (updates) => {
      batches.push(updates.length);
      const outcome = await new Promise<'quota' | 'done'>((resolve) => {
        end = resolve;
      });
      if (outcome === 'quota') return err({ code: 'quota', cause: 'QuotaExceededError' });
      rows.push(...updates);
      return ok({ lastSeq: rows.length, at: `2026-11-24T00:00:0${String(rows.length % 10)}Z` });
    },
    finish: async (outcome) => {
      const ending = end;
      end = null;
      ending?.(outcome ?? 'done');
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function persisted(append: Append) {
  const doc = new Y.Doc();
  const reports: DocumentState[] = [];
  const durable: Uint8Array[] = [];
  const persistence = new DocPersistence(doc, {
    append,
    savedAt: null,
    report: (state) => reports.push(state),
    onDurable: (updates) => durable.push(...updates),
  });
  const last = (): DocumentState | undefined => reports.at(-1);
  const typeIn = (letters: string): void => {
    const text = doc.getText('words');
    text.insert(text.length, letters);
  };
  return { doc, persistence, last, typeIn, durable };
}

function wordsIn(rows: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const row of rows) Y.applyUpdateV2(doc, row);
  return doc.getText('words').toJSON();
}

test('the first update is written at once, later ones go together after it', async () => {
  const disk = slowDisk();
  const { typeIn } = persisted(disk.append);
  typeIn('a');
  typeIn('b');
  typeIn('c');
  expect(disk.batches).toEqual([1]);
  await disk.finish();
  expect(disk.batches).toEqual([1, 2]);
  await disk.finish();
  expect(wordsIn(disk.rows)).toBe('abc');
});

test('nothing is called saved, and nothing travels to other tabs, before its transaction is complete', async () => {
  const disk = slowDisk();
  const { typeIn, last, durable } = persisted(disk.append);
  typeIn('a');
  await settled();
  expect(last()).toMatchObject({ isDirty: true, savedAt: null });
  expect(durable).toEqual([]);
  await disk.finish();
  expect(last()).toMatchObject({ isDirty: false, savedAt: '2026-11-24T00:00:01Z' });
  expect(durable).toHaveLength(1);
});

test('two callers that flush both wait for what each of them typed, also while one is in flight', async () => {
  const disk = slowDisk();
  const { typeIn, persistence } = persisted(disk.append);
  const done: string[] = [];
  typeIn('a');
  const first = persistence.flush().then(() => done.push(`first: ${wordsIn(disk.rows)}`));
  typeIn('b');
  const second = persistence.flush().then(() => done.push(`second: ${wordsIn(disk.rows)}`));
  await settled();
  expect(done).toEqual([]);
  await disk.finish();
  expect(done).toEqual(['first: a']);
  await disk.finish();
  await Promise.all([first, second]);
  expect(done).toEqual(['first: a', 'second: ab']);
});

test('a failed write keeps its batch, says so, and everything is on disk after the next success', async () => {
  const disk = slowDisk();
  const { typeIn, last, persistence } = persisted(disk.append);
  typeIn('LOST');
  await disk.finish('quota');
  expect(last()).toMatchObject({ isDirty: true, failure: { code: 'quota' } });
  typeIn('more');
  expect(disk.batches).toEqual([1]);
  const flushed = persistence.flush();
  await disk.finish();
  expect(await flushed).toEqual(ok(undefined));
  expect(last()).toMatchObject({ isDirty: false, failure: null });
  expect(wordsIn(disk.rows)).toBe('LOSTmore');
  persistence.stop();
});

test('a flush on a disk that stays full returns the reason and keeps the work', async () => {
  const disk = slowDisk();
  const { typeIn, persistence } = persisted(disk.append);
  typeIn('a');
  const flushed = persistence.flush();
  await disk.finish('quota');
  await disk.finish('quota');
  expect(await flushed).toMatchObject({ ok: false, error: { code: 'quota' } });
  expect(persistence.isDirty).toBe(true);
  persistence.stop();
});

test('a failed write is tried again without anybody asking', async () => {
  vi.useFakeTimers();
  const disk = slowDisk();
  const { typeIn, persistence } = persisted(disk.append);
  typeIn('a');
  await disk.finish('quota');
  await vi.advanceTimersByTimeAsync(15_000);
  await disk.finish();
  vi.useRealTimers();
  expect(persistence.isDirty).toBe(false);
  expect(wordsIn(disk.rows)).toBe('a');
});

test('a long queue is written as one difference, and holds every character', async () => {
  const disk = slowDisk();
  const { typeIn } = persisted(disk.append);
  typeIn('<');
  for (let each = 0; each < 500; each += 1) typeIn('x');
  await disk.finish();
  await disk.finish();
  expect(disk.batches).toEqual([1, 1]);
  expect(wordsIn(disk.rows)).toBe(`<${'x'.repeat(500)}`);
});

test('a key costs at most 100 bytes', async () => {
  const disk = slowDisk();
  const { typeIn, durable } = persisted(disk.append);
  for (let each = 0; each < 100; each += 1) {
    typeIn('k');
    await disk.finish();
  }
  expect(Math.max(...durable.map((update) => update.byteLength))).toBeLessThanOrEqual(100);
});

test('what another tab sent is not saved again, unless this tab wrote something while taking it in', async () => {
  const disk = slowDisk();
  const { doc } = persisted(disk.append);
  const other = new Y.Doc();
  other.getText('words').insert(0, 'theirs');
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other), 'tab');
  expect(disk.batches).toEqual([]);
  doc.transact(() => doc.getText('words').insert(0, 'mine '), 'tab');
  expect(disk.batches).toEqual([1]);
});

test('whatever the order of typing, flushing, success and failure, what was acknowledged is on disk', async () => {
  const step = fc.constantFrom('type', 'burst', 'flush', 'finish', 'fail');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const disk = slowDisk();
      const { typeIn, persistence, last } = persisted(disk.append);
      let typed = '';
      const write = (letters: string): void => {
        typeIn(letters);
        typed += letters;
      };
      for (const each of steps) {
        if (each === 'type') write(String.fromCodePoint(97 + (typed.length % 26)));
        if (each === 'burst') for (let key = 0; key < 250; key += 1) write('b');
        if (each === 'flush') {
          const before = typed;
          void persistence.flush().then((outcome) => {
            if (outcome.ok) expect(wordsIn(disk.rows).startsWith(before)).toBe(true);
          });
        }
        if (each === 'finish') await disk.finish();
        if (each === 'fail') await disk.finish('quota');
        await settled();
        // Whatever is on disk is a prefix of what was typed, with no hole in it.
        expect(typed.startsWith(wordsIn(disk.rows))).toBe(true);
        if (last()?.isDirty === false) expect(wordsIn(disk.rows)).toBe(typed);
      }
      persistence.stop();
    }),
    { numRuns: 150 },
  );
});
