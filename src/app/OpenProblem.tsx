import { Button } from '@mantine/core';
import { editionCannotOpen, sayEditionProblem } from '#copy/edition-problems.ts';
import { sayOpenDraftError } from '#copy/storage-errors.ts';
import type { OpenDraftError } from '#storage/stored-draft.ts';
import { LinkButton } from '#ui/links.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import type { EditionFailure } from '#workspace/environment.tsx';
import type { OpenWorkspaceError } from '#workspace/open-workspace.ts';
import { FrontFrame } from './FrontShell.tsx';

const home = [{ label: 'Draf', to: '/' }];

const titles: Record<OpenDraftError['code'], string> = {
  missing: 'Draf ini tidak ada di peramban ini',
  emptied: 'Isi draf ini hilang dari peramban',
  damaged: 'Draf ini tidak dapat dibaca seluruhnya',
  'store-failed': 'Draf ini belum dapat dibuka',
};

/** Stands where the draft would be: says why it does not open, what is safe and what to do. */
export function OpenProblem({ error }: { error: OpenWorkspaceError }) {
  return error.code === 'draft' ? (
    <DraftProblem error={error.failure} />
  ) : (
    <EditionProblems failure={error.failure} />
  );
}

function DraftProblem({ error }: { error: OpenDraftError }) {
  const mayRestore = error.code !== 'store-failed';
  return (
    <FrontFrame>
      <PageFrame trail={home} title={titles[error.code]} width="narrow">
        <p>{sayOpenDraftError(error)}</p>
        <div className="s-actions">
          {mayRestore ? (
            <LinkButton to="/pulihkan">Pulihkan dari cadangan</LinkButton>
          ) : (
            <Button onClick={() => location.reload()}>Muat ulang halaman</Button>
          )}
          <LinkButton to="/" variant="default">
            Ke daftar draf
          </LinkButton>
        </div>
      </PageFrame>
    </FrontFrame>
  );
}

function EditionProblems({ failure }: { failure: EditionFailure }) {
  return (
    <FrontFrame>
      <PageFrame trail={home} title="Rubrik draf ini tidak dapat dibuka" width="narrow">
        {failure.code === 'unknown-edition' ? (
          <p>
            {`Draf ini memakai edisi rubrik ${failure.id}, yang tidak dibawa oleh versi aplikasi ini. Draf Anda aman dan tidak diubah. Muat ulang halaman untuk memakai versi terbaru.`}
          </p>
        ) : (
          <>
            <p>{editionCannotOpen}</p>
            <ul>
              {failure.problems.map(sayEditionProblem).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        <div className="s-actions">
          <Button onClick={() => location.reload()}>Muat ulang halaman</Button>
          <LinkButton to="/" variant="default">
            Ke daftar draf
          </LinkButton>
        </div>
      </PageFrame>
    </FrontFrame>
  );
}
