import { ok } from '#domain/result.ts';
import type { Edition } from '#domain/rubric.ts';
import { beginDraft } from '#draft/begin.ts';
import type { Beginning } from '#draft/begin.ts';
import { openDatabase } from '#storage/database.ts';
import { createDraft } from '#storage/drafts.ts';
import type { Environment } from '#workspace/environment.tsx';
import { openWorkspace } from '#workspace/open-workspace.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { makeBeginning, makeEdition, makePerson } from '../make.ts';

export interface OpenWorkspace {
  readonly environment: Environment;
  readonly workspace: Workspace;
}

/** A new draft in a store of its own in this browser, opened as a screen opens it. */
export async function makeOpenWorkspace(
  parts: { edition?: Edition; beginning?: Partial<Beginning> } = {},
): Promise<OpenWorkspace> {
  const database = await openDatabase(`uji-${crypto.randomUUID()}`);
  if (!database.ok) throw new Error(database.error.code);
  const edition = parts.edition ?? makeEdition();
  const beginning = makeBeginning({ editionId: edition.id, ...parts.beginning });
  const actor = makePerson();
  const documents = beginDraft(beginning, {
    actor,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  const { content, review } = documents;
  const created = await createDraft(
    database.value,
    beginning.draftId,
    new Map([
      ['content', content],
      ['review', review],
    ]),
  );
  if (!created.ok) throw new Error(created.error.code);
  const environment: Environment = {
    database: database.value,
    currentEdition: edition.id,
    openEdition: () => Promise.resolve(ok({ edition, hash: '' })),
  };
  const opened = await openWorkspace(environment, actor, beginning.draftId);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { environment, workspace: opened.value };
}

/** Every save from now on fails as on a full disk. */
export function failSaving({ database }: Environment): void {
  database.updates.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
}
