import * as Y from 'yjs';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Append } from './append.ts';
import type { StorageError } from './failures.ts';
import { loadOrigin, tabOrigin } from './read-draft.ts';
import type { DocumentState } from './save-state.ts';

/** Past this many queued updates one diff takes their place; `Y.mergeUpdates` is far too slow. */
const longestQueue = 200;
/** What the store or another tab gave is on disk already. */
const durableOrigins = new Set<unknown>([loadOrigin, tabOrigin]);
const firstRetryMs = 250;
const longestRetryMs = 10_000;

interface Batch {
  readonly updates: readonly Uint8Array[];
  /** Number of updates ever queued that are durable once this batch is. */
  readonly upTo: number;
  /** State vector of the document when the batch was taken. */
  readonly vector: Uint8Array;
  readonly isWhole: boolean;
}

export interface PersistenceOptions {
  readonly append: Append;
  readonly report: (state: DocumentState) => void;
  /** Called with updates that are durable, for the other tabs: nothing else may travel. */
  readonly onDurable: (updates: readonly Uint8Array[]) => void;
  readonly savedAt: string | null;
}

/**
 * Saves one document. The first update is written at once; those that come while a transaction is
 * in flight wait for it and go together. A batch that failed stays at the head of the queue and is
 * tried again, later and later.
 */
export class DocPersistence {
  readonly #doc: Y.Doc;
  readonly #options: PersistenceOptions;
  #queue: Uint8Array[] = [];
  /** Updates ever queued, and how many of them are durable. */
  #queued = 0;
  #durable = 0;
  #inFlight: Promise<Result<void, StorageError>> | null = null;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;
  #failure: DocumentState['failure'] = null;
  #savedAt: string | null;
  #savedVector: Uint8Array;
  #mustWriteWhole = false;
  #isStopped = false;

  constructor(doc: Y.Doc, options: PersistenceOptions) {
    this.#doc = doc;
    this.#options = options;
    this.#savedAt = options.savedAt;
    this.#savedVector = Y.encodeStateVector(doc);
    doc.on('updateV2', this.#onUpdate);
    this.#report();
  }

  get isDirty(): boolean {
    return this.#durable < this.#queued;
  }

  /** Returns when everything typed before this call is on disk, or with the reason why it is not. */
  async flush(): Promise<Result<void, StorageError>> {
    const target = this.#queued;
    // The first failure may be of a transaction that was already in flight: that one gets a successor.
    let attemptsLeft = 2;
    while (this.#durable < target) {
      const outcome = await this.#save();
      if (!outcome.ok) attemptsLeft -= 1;
      if (!outcome.ok && attemptsLeft === 0) return outcome;
    }
    return ok(undefined);
  }

  /** The store may have lost what it had: the next write carries the whole document, and is made now. */
  rewrite(): void {
    this.#mustWriteWhole = true;
    this.#queued += 1;
    this.#report();
    void this.#save();
  }

  /** Stops listening and retrying; what is not durable by now stays unsaved. */
  stop(): void {
    this.#isStopped = true;
    this.#doc.off('updateV2', this.#onUpdate);
    this.#cancelRetry();
  }

  readonly #onUpdate = (
    update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    transaction: Y.Transaction,
  ): void => {
    if (durableOrigins.has(origin) && !hasOwnInsertions(this.#doc, transaction)) return;
    this.#queue.push(update);
    this.#queued += 1;
    this.#report();
    // While a retry is due the queue waits for it: a full disk is not asked at every key.
    if (this.#retry === null && this.#inFlight === null) void this.#save();
  };

  /** Joins the transaction in flight or begins one; one per document at any time. */
  #save(): Promise<Result<void, StorageError>> {
    if (this.#inFlight !== null) return this.#inFlight;
    this.#cancelRetry();
    const batch = this.#take();
    const saving = this.#write(batch);
    this.#inFlight = saving;
    return saving;
  }

  #take(): Batch {
    const isWhole = this.#mustWriteWhole;
    const updates = isWhole
      ? [Y.encodeStateAsUpdateV2(this.#doc)]
      : this.#queue.length > longestQueue
        ? [Y.encodeStateAsUpdateV2(this.#doc, this.#savedVector)]
        : this.#queue;
    this.#queue = [];
    this.#mustWriteWhole = false;
    return { updates, isWhole, upTo: this.#queued, vector: Y.encodeStateVector(this.#doc) };
  }

  async #write(batch: Batch): Promise<Result<void, StorageError>> {
    const outcome = await this.#options.append(batch.updates, batch.isWhole);
    this.#inFlight = null;
    if (outcome.ok) {
      this.#settle(batch, outcome.value.at);
      this.#options.onDurable(batch.updates);
    } else this.#requeue(batch, outcome.error);
    this.#report();
    return outcome.ok ? ok(undefined) : err(outcome.error);
  }

  #settle(batch: Batch, at: string): void {
    this.#durable = batch.upTo;
    this.#savedVector = batch.vector;
    this.#savedAt = at;
    this.#failures = 0;
    this.#failure = null;
    if (this.isDirty) void this.#save();
  }

  #requeue(batch: Batch, error: StorageError): void {
    this.#queue = [...batch.updates, ...this.#queue];
    this.#mustWriteWhole ||= batch.isWhole;
    this.#failure = {
      code: error.code,
      since: this.#failure?.since ?? new Date().toISOString(),
    };
    const waitMs = Math.min(firstRetryMs * 2 ** this.#failures, longestRetryMs);
    this.#failures += 1;
    if (this.#isStopped) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void this.#save();
    }, waitMs);
  }

  #cancelRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }

  #report(): void {
    this.#options.report({
      isDirty: this.isDirty,
      savedAt: this.#savedAt,
      failure: this.#failure,
    });
  }
}

/**
 * True where a transaction that applied somebody else's update also wrote something of its own:
 * the text editor may repair a paragraph while it draws it.
 */
function hasOwnInsertions(doc: Y.Doc, transaction: Y.Transaction): boolean {
  const before = transaction.beforeState.get(doc.clientID) ?? 0;
  return (transaction.afterState.get(doc.clientID) ?? 0) > before;
}
