import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { indicatorId } from '#domain/ids.ts';
import { saveAnswer } from '#draft/commands.ts';
import { listDrafts } from '#storage/drafts.ts';
import { EnvironmentProvider } from '#workspace/environment.tsx';
import { useKeptSummary } from '#workspace/use-kept-summary.ts';
import { WorkspaceProvider } from '#workspace/workspace.tsx';
import { makeOpenWorkspace } from './make-open.ts';

afterEach(cleanup);

function Kept() {
  useKeptSummary();
  return null;
}

test('a draft that is left right after a change has its card ready', async () => {
  const { environment, workspace } = await makeOpenWorkspace();
  const screen = render(
    <EnvironmentProvider environment={environment}>
      <WorkspaceProvider workspace={workspace}>
        <Kept />
      </WorkspaceProvider>
    </EnvironmentProvider>,
  );
  saveAnswer(workspace.session, indicatorId.parse('X1'), { level: 3 });
  await workspace.store.flush();
  screen.unmount();
  workspace.close();
  await waitFor(async () => {
    const [card] = (await listDrafts(environment.database)).cards;
    expect(card?.summary).toMatchObject({ answered: 1, total: 5 });
  });
});
