/** What the browser says of the room for this site. An estimate: no proof that a save will fit. */
export interface StorageHealth {
  readonly usageBytes: number | null;
  readonly quotaBytes: number | null;
  /** True where the browser promised not to clear the data on its own. */
  readonly isPersisted: boolean;
}

function manager(): StorageManager | null {
  const found: StorageManager | undefined =
    typeof navigator === 'undefined' ? undefined : navigator.storage;
  return found ?? null;
}

export async function storageHealth(): Promise<StorageHealth> {
  const storage = manager();
  if (storage === null) return { usageBytes: null, quotaBytes: null, isPersisted: false };
  const [estimate, isPersisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  return {
    usageBytes: estimate.usage ?? null,
    quotaBytes: estimate.quota ?? null,
    isPersisted,
  };
}

/** Asks the browser not to clear the data on its own; false is a common answer and must be shown. */
export async function askPersistent(): Promise<boolean> {
  return (await manager()?.persist()) ?? false;
}
