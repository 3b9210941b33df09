/** How far a package is: bytes of the phase. */
export interface PackageProgress {
  readonly phase: 'reading' | 'writing' | 'verifying' | 'checking' | 'saving';
  readonly done: number;
  readonly total: number;
}

export type ReportProgress = (progress: PackageProgress) => void;

const shortestPauseMs = 100;

/** Passes on at most ten reports a second, and each first report of a phase. */
export function throttled(report: ReportProgress): ReportProgress {
  let phase: PackageProgress['phase'] | null = null;
  let reportedAt = 0;
  return (progress) => {
    const now = performance.now();
    const isNew = progress.phase !== phase;
    if (!isNew && now - reportedAt < shortestPauseMs) return;
    phase = progress.phase;
    reportedAt = now;
    report(progress);
  };
}
