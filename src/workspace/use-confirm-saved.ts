import { confirmDone } from '#ui/notices.ts';
import { useWorkspace } from './workspace.tsx';

/**
 * Says that something is saved once it is: after its transaction, and not at all where that failed;
 * the save state in the top bar then says so and offers the backup.
 */
export function useConfirmSaved(): (text: string) => void {
  const { store } = useWorkspace();
  return (text) => {
    void store.flush().then(({ ok }) => {
      if (ok) confirmDone(text);
    });
  };
}
