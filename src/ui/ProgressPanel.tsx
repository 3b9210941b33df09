import { Button } from '@mantine/core';

interface Props {
  /** What is going on: "Menulis cadangan". */
  label: string;
  /** From 0 to 1; null while the end is unknown. */
  fraction: number | null;
  /** The present step: "Berkas 3 dari 12". */
  detail?: string;
  /** Absent where the work can no longer be stopped. */
  onCancel?: () => void;
}

/** A long work under way: how far it is, and the way out. */
export function ProgressPanel({ label, fraction, detail, onCancel }: Props) {
  const percent = fraction === null ? null : Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div className="s-progress">
      <div className="s-progress-head">
        <output>{label}</output>
        {percent !== null && <span className="s-muted">{`${String(percent)}%`}</span>}
      </div>
      <progress className="s-bar" aria-label={label} max={100} value={percent ?? undefined} />
      <div className="s-progress-foot">
        <span className="s-muted">{detail}</span>
        {onCancel !== undefined && (
          <Button variant="default" size="xs" onClick={onCancel}>
            Batal
          </Button>
        )}
      </div>
    </div>
  );
}
