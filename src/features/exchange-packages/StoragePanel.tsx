import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { saySize } from '#copy/sizes.ts';
import { askPersistent, storageHealth } from '#storage/health.ts';
import type { StorageHealth } from '#storage/health.ts';
import { FactList } from '#ui/FactList.tsx';
import { LoadingState } from '#ui/LoadingState.tsx';
import { Panel } from '#ui/PageFrame.tsx';

/** How much room the browser gives this app, and whether it may clear it on its own. */
export function StoragePanel() {
  const { health, wasRefused, ask } = useHealth();
  return (
    <Panel title="Penyimpanan di peramban ini">
      {health === null ? (
        <LoadingState label="Membaca keadaan penyimpanan…" lines={3} />
      ) : (
        <>
          <FactList facts={factsOf(health)} />
          {!health.isPersisted && (
            <>
              <p>
                Bila diska hampir penuh, peramban boleh menghapus data yang tidak dijaga. Mintalah
                penjagaan agar itu tidak terjadi.
              </p>
              <div className="s-actions">
                <Button variant="default" onClick={() => void ask()}>
                  Minta penyimpanan dijaga
                </Button>
              </div>
            </>
          )}
          <output>
            {wasRefused &&
              'Peramban belum mengabulkan permintaan ini. Data tetap tersimpan; buat cadangan lebih sering, lalu coba lagi lain hari.'}
          </output>
        </>
      )}
    </Panel>
  );
}

function factsOf({ usageBytes, quotaBytes, isPersisted }: StorageHealth) {
  const unknown = 'tidak disebut peramban';
  const free = usageBytes === null || quotaBytes === null ? null : quotaBytes - usageBytes;
  return [
    { name: 'Terpakai', value: usageBytes === null ? unknown : saySize(usageBytes) },
    {
      name: 'Perkiraan sisa ruang',
      value: free === null ? unknown : saySize(Math.max(0, free)),
    },
    {
      name: 'Dijaga peramban',
      value: isPersisted ? 'ya, tidak dihapus otomatis' : 'belum',
    },
  ];
}

function useHealth() {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [wasRefused, setWasRefused] = useState(false);
  // Serves the browser, which is asked once.
  useEffect(() => {
    let isGone = false;
    void storageHealth().then((found) => {
      if (!isGone) setHealth(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  async function ask(): Promise<void> {
    setWasRefused(!(await askPersistent()));
    setHealth(await storageHealth());
  }
  return { health, wasRefused, ask };
}
