import { Navigate } from '@tanstack/react-router';
import { useWorkspace } from '#workspace/workspace.tsx';
import { firstOpen } from './lines.ts';
import { useOutline, worksheetPath } from './use-outline.ts';

/** Leads to the first line that nobody has decided yet; to all lines where none is left. */
export function Page() {
  const base = worksheetPath(useWorkspace().draftId);
  const next = firstOpen(useOutline());
  return <Navigate to={next === undefined ? base : `${base}/${next.path}`} replace />;
}
