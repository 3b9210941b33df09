import { useWorkspace } from '#workspace/workspace.tsx';

/** The way back from an action: the plan. */
export function useTrail() {
  const { draftId } = useWorkspace();
  return [{ label: 'Rencana aksi', to: `/draf/${draftId}/rencana-aksi` }] as const;
}
