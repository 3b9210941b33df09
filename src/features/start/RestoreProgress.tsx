import { sayPhase } from '#copy/package-progress.ts';
import { saySize } from '#copy/sizes.ts';
import type { PackageProgress } from '#exchange/progress.ts';
import { ProgressPanel } from '#ui/ProgressPanel.tsx';

interface Props {
  progress: PackageProgress | null;
  onCancel: () => void;
}

/** How far the checking and saving of a package is. */
export function RestoreProgress({ progress, onCancel }: Props) {
  if (progress === null) {
    return <ProgressPanel label="Membuka cadangan" fraction={null} onCancel={onCancel} />;
  }
  const { phase, done, total } = progress;
  return (
    <ProgressPanel
      label={sayPhase(phase)}
      fraction={total === 0 ? null : done / total}
      detail={`${saySize(done)} dari ${saySize(total)}`}
      onCancel={onCancel}
    />
  );
}
