import type { Role } from '#domain/person.ts';

const roles: Record<Role, { readonly name: string; readonly task: string }> = {
  penyusun: {
    name: 'Penyusun',
    task: 'Staf yang menilai, mengumpulkan bukti dukung, dan menyusun berkas usulan.',
  },
  narahubung: {
    name: 'Narahubung perangkat daerah',
    task: 'Mengisi indikator yang diserahkan kepadanya, lalu mengirimkannya kembali.',
  },
  pereviu: {
    name: 'Pereviu',
    task: 'Membaca draf, memberi catatan dan nilai sendiri, tanpa mengubah isinya.',
  },
  pimpinan: {
    name: 'Pimpinan',
    task: 'Membaca ringkasan dan memberi persetujuan.',
  },
};

/** The Indonesian name of a role. */
export function sayRole(role: Role): string {
  return roles[role].name;
}

/** What somebody in this role comes to do, one sentence. */
export function sayTask(role: Role): string {
  return roles[role].task;
}
