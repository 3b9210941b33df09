import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { entryById } from '#domain/edition.ts';
import { draftId as draftIdSchema, type DraftId } from '#domain/ids.ts';
import type { Person } from '#domain/person.ts';
import { LoadingState } from '#ui/LoadingState.tsx';
import { useRouteParam } from '#ui/links.tsx';
import { useIdentity } from '#workspace/identity.tsx';
import { useSettledDraft } from '#workspace/settled-draft.ts';
import { useKeptSummary } from '#workspace/use-kept-summary.ts';
import {
  useEdition,
  useOpening,
  useSaveState,
  useUndo,
  useWorkspace,
  WorkspaceProvider,
} from '#workspace/workspace.tsx';
import { DraftFrame } from './DraftFrame.tsx';
import { LastBackup } from './LastBackup.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OpenProblem } from './OpenProblem.tsx';
import { ReadOnlyAware } from './ReadOnlyAware.tsx';
import { SaveStateLine } from './SaveState.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

const BackupDialog = lazy(async () => ({
  default: (await import('#workspace/BackupDialog.tsx')).BackupDialog,
}));

/** Everything of an open draft. Without a person there is nobody to write into its log. */
export function DraftShell() {
  const parsed = draftIdSchema.safeParse(useRouteParam('draftId'));
  const { identity } = useIdentity();
  if (!parsed.success) return <NotFoundPage />;
  if (identity === null) return <AskIdentity />;
  return <Opened key={parsed.data} draftId={parsed.data} actor={identity} />;
}

/** Leads to the question who works here, and from there back to where the visitor wanted to go. */
function AskIdentity() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // The location already names the next page while this one still stands: ask with the first.
  const [wanted] = useState(pathname);
  // Serves the router, once: a redirect that is rendered again and again would never arrive.
  useEffect(() => {
    void navigate({ to: '/identitas', search: { lanjut: wanted }, replace: true });
  }, [navigate, wanted]);
  return null;
}

function Opened({ draftId, actor }: { draftId: DraftId; actor: Person }) {
  const opening = useOpening(draftId, actor);
  if (opening.state === 'opening') {
    return (
      <div className="s-page">
        <LoadingState label="Membuka draf…" lines={8} />
      </div>
    );
  }
  if (opening.state === 'failed') return <OpenProblem error={opening.error} />;
  return (
    <WorkspaceProvider workspace={opening.workspace}>
      <Framed draftId={draftId} />
    </WorkspaceProvider>
  );
}

function Framed({ draftId }: { draftId: DraftId }) {
  const { meta } = useSettledDraft();
  const edition = useEdition();
  const { store } = useWorkspace();
  const [isBackingUp, setIsBackingUp] = useState(false);
  const startBackup = () => setIsBackingUp(true);
  return (
    <DraftFrame
      draftId={draftId}
      draft={{
        entry: entryById(edition, meta.entryId)?.name ?? edition.name,
        applicant: meta.applicantName,
      }}
      status={<Status onRescue={startBackup} />}
      railFoot={<LastBackup draftId={draftId} onBackup={startBackup} />}
    >
      <ReadOnlyAware isReadOnly={store.isReadOnly}>
        <Outlet />
      </ReadOnlyAware>
      {isBackingUp && (
        <Suspense fallback={null}>
          <BackupDialog draftId={draftId} onClose={() => setIsBackingUp(false)} />
        </Suspense>
      )}
    </DraftFrame>
  );
}

/** What follows every key: apart from the frame, so that typing redraws only this. */
function Status({ onRescue }: { onRescue: () => void }) {
  const undo = useUndo();
  useUndoKeys(undo);
  useKeptSummary();
  return (
    <>
      <UndoButtons {...undo} />
      <SaveStateLine state={useSaveState()} onRescue={onRescue} />
    </>
  );
}
