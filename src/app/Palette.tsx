import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import '#ui/dialog-styles.ts';
import '@mantine/core/styles/Input.css';
import '@mantine/spotlight/styles.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { start } from '#features/start/feature.ts';
import { features } from './features.ts';

const [store, palette] = createSpotlight();

/** What the palette offers: in a draft its features and their commands, everywhere the front screens. */
function groupsFor(
  draftId: string | undefined,
  go: (path: string) => void,
): SpotlightActionGroupData[] {
  const fronts = start.commands.map(({ say, path }) => ({
    id: `front ${path}`,
    label: say,
    onClick: () => go(path),
  }));
  if (draftId === undefined) return [{ group: 'Aplikasi', actions: fronts }];
  const base = `/draf/${draftId}`;
  const pages = features.map(({ path, title }) => ({
    id: `page ${path}`,
    label: title,
    onClick: () => go(`${base}/${path}`),
  }));
  const commands = features.flatMap((feature) =>
    feature.commands.map(({ say, path }) => ({
      id: `command ${feature.path}/${path} ${say}`,
      label: say,
      onClick: () => go([base, feature.path, path].filter((part) => part !== '').join('/')),
    })),
  );
  return [
    { group: 'Halaman draf', actions: pages },
    { group: 'Perintah', actions: commands },
    { group: 'Aplikasi', actions: fronts },
  ];
}

/** The command palette (Ctrl K); mounted when it is called, gone when it is closed. */
export function Palette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const params: Record<string, unknown> = useParams({ strict: false });
  const draftId = typeof params['draftId'] === 'string' ? params['draftId'] : undefined;
  // Serves the palette's own store, which holds whether it is open.
  useEffect(() => {
    palette.open();
  }, []);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groupsFor(draftId, (path) => void navigate({ to: path }))}
      nothingFound="Tidak ada yang cocok"
      highlightQuery
      shadow="none"
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      scrollable
      maxHeight={420}
      onSpotlightClose={onClose}
      searchProps={{
        placeholder: 'Cari halaman atau perintah',
        'aria-label': 'Cari halaman atau perintah',
      }}
    />
  );
}
