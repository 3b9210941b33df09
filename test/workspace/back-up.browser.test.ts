import { expect, test } from 'vitest';
import { saveProfile } from '#draft/commands.ts';
import { restorePackage } from '#exchange/read-package.ts';
import { openDatabase } from '#storage/database.ts';
import type { Environment } from '#workspace/environment.tsx';
import { backUp } from '#workspace/back-up.ts';
import { openWorkspace } from '#workspace/open-workspace.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { makePerson } from '../make.ts';
import { failSaving, makeOpenWorkspace } from './make-open.ts';

async function backupOf(environment: Environment, open: Workspace): Promise<File> {
  const written = await backUp(environment, {
    draftId: open.draftId,
    actor: makePerson(),
    open,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.file;
}

/** What another browser reads after restoring the backup. */
async function capitalIn(file: File, environment: Environment): Promise<string> {
  const database = await openDatabase(`lain-${crypto.randomUUID()}`);
  if (!database.ok) throw new Error(database.error.code);
  const restored = await restorePackage(database.value, file);
  if (!restored.ok) throw new Error(restored.error.code);
  const elsewhere = { ...environment, database: database.value };
  const opened = await openWorkspace(elsewhere, makePerson(), restored.value.draftId);
  if (!opened.ok) throw new Error(opened.error.code);
  const { capital } = opened.value.projection.current().profile;
  opened.value.close();
  return capital;
}

test('what could not be saved is in the backup', async () => {
  const { environment, workspace } = await makeOpenWorkspace();
  failSaving(environment);
  saveProfile(workspace.session, { capital: 'Sangatta' });
  expect((await workspace.store.flush()).ok).toBe(false);
  const file = await backupOf(environment, workspace);
  expect(await capitalIn(file, environment)).toBe('Sangatta');
});

test('a draft whose store was emptied under it is still backed up from memory', async () => {
  const { environment, workspace } = await makeOpenWorkspace();
  saveProfile(workspace.session, { capital: 'Sangatta' });
  await workspace.store.flush();
  await environment.database.updates.clear();
  const file = await backupOf(environment, workspace);
  expect(await capitalIn(file, environment)).toBe('Sangatta');
  workspace.close();
});
