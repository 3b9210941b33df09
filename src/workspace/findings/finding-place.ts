import type { DraftId } from '#domain/ids.ts';
import type { FindingPlace } from '#domain/findings.ts';

/** The page on which a finding is mended. */
export function pathOfPlace(draftId: DraftId, place: FindingPlace): string {
  return `/draf/${draftId}/${below(place)}`;
}

function below(place: FindingPlace): string {
  switch (place.kind) {
    case 'indicator':
      return `penilaian/${place.id}`;
    case 'gate':
      return `penilaian/syarat/${place.id}`;
    case 'evidence':
      return `bukti/${place.id}`;
    case 'action':
      return `rencana-aksi/${place.id}`;
    case 'sop':
      return `sop/${place.id}`;
    case 'profile':
      return 'profil';
    case 'quarantine':
      return 'ringkasan/karantina';
  }
}

/** A short name of that page, at the end of the line: the id of an indicator or gate, else the part. */
export function nameOfPlace(place: FindingPlace): string {
  switch (place.kind) {
    case 'indicator':
    case 'gate':
      return place.id;
    case 'evidence':
      return 'Bukti dukung';
    case 'action':
      return 'Rencana aksi';
    case 'sop':
      return 'SOP';
    case 'profile':
      return 'Profil';
    case 'quarantine':
      return 'Karantina';
  }
}
