import { useEffect, useState } from 'react';
import { saySize } from '#copy/sizes.ts';
import { askPersistent, storageHealth, type StorageHealth } from '#storage/health.ts';

/** Whether the browser may clear the data by itself, and the way to ask it not to. */
export function KeptByBrowser() {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  // Serves the browser's storage manager, which is asked once.
  useEffect(() => {
    let isGone = false;
    void storageHealth().then((found) => {
      if (!isGone) setHealth(found);
    });
    return () => {
      isGone = true;
    };
  }, []);

  async function ask() {
    const isKept = await askPersistent();
    setIsRefused(!isKept);
    setHealth(await storageHealth());
  }

  if (health === null) return null;
  const used = health.usageBytes === null ? '' : ` Terpakai ${saySize(health.usageBytes)}.`;
  if (health.isPersisted) {
    return <p>{`Peramban berjanji tidak menghapus data ini dengan sendirinya.${used}`}</p>;
  }
  return (
    <p>
      {`Bila diska hampir penuh, peramban boleh menghapus data ini dengan sendirinya.${used}`}{' '}
      {isRefused ? (
        'Peramban belum bersedia menjaganya; biasanya bersedia setelah aplikasi sering dipakai.'
      ) : (
        <button type="button" className="s-link-button" onClick={() => void ask()}>
          Minta peramban menjaganya
        </button>
      )}
    </p>
  );
}
