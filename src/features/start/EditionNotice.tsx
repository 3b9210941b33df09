import { editionCannotOpen, sayEditionProblem } from '#copy/edition-problems.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import type { EditionFailure } from '#workspace/environment.tsx';

/** The rubric that came with the app cannot be used, so no draft is begun with it. */
export function EditionNotice({ failure }: { failure: EditionFailure }) {
  return (
    <ErrorNotice title="Rubrik tidak dapat dibuka">
      <p>
        {failure.code === 'unknown-edition'
          ? `Edisi ${failure.id} tidak ada dalam aplikasi ini. Draf Anda yang lain tidak berubah. Muat ulang halaman untuk memakai versi terbaru.`
          : editionCannotOpen}
      </p>
      {failure.code === 'broken' && (
        <ul>
          {failure.problems.map(sayEditionProblem).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </ErrorNotice>
  );
}
