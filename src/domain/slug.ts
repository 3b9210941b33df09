const longestSlug = 40;

/** A name as part of a file name on any disk: 'pemerintah-kabupaten-kutai-timur'; 'draf' where nothing is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestSlug);
  return slug.replaceAll(/^-+|-+$/g, '') || 'draf';
}
