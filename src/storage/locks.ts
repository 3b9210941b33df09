/**
 * Web Locks between the tabs of one browser. Where they are missing (a page without a secure
 * context, which does not edit at all) work goes on without them: transactions still keep the
 * store whole, only a removal under an open tab is no longer refused.
 */
export function draftLock(databaseName: string, draftId: string): string {
  return `${databaseName}/draft/${draftId}`;
}

function lockManager(): LockManager | null {
  const found: LockManager | undefined =
    typeof navigator === 'undefined' ? undefined : navigator.locks;
  return found ?? null;
}

/** Runs alone under the name, or returns `'taken'` at once. */
export async function alone<T>(name: string, run: () => Promise<T>): Promise<T | 'taken'> {
  const locks = lockManager();
  if (locks === null) return run();
  return locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? Promise.resolve('taken' as const) : run(),
  );
}

/** Holds the name together with other holders until the returned function is called. */
export function holdShared(name: string): Promise<() => void> {
  const locks = lockManager();
  if (locks === null) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    const request = locks.request(
      name,
      { mode: 'shared' },
      () =>
        new Promise<void>((release) => {
          resolve(release);
        }),
    );
    request.catch(reject);
  });
}
