import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { sampleFiles } from '#test/sample/files/generate.ts';
import {
  beginDraft,
  choosePackage,
  goTo,
  inNarrative,
  isSaved,
  makeBackup,
  openSample,
  packageFile,
  type GivenFile,
} from './acts.ts';
import { appAddress } from './address.ts';
import { downloaded, expect, test } from './journey.ts';

const databaseName = 'siap-p4';

/** What the browser lets the app store, in bytes; null for as much as there is room for. */
type Limit = (bytes: number | null) => Promise<void>;

async function storeLimit(page: Page): Promise<Limit> {
  // A limit ends with the session that set it, so this one stays open.
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(appAddress());
  return async (bytes) => {
    const quota = bytes === null ? {} : { quotaSize: bytes };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
    const { overrideActive } = await session.send('Storage.getUsageAndQuota', { origin });
    expect(overrideActive).toBe(bytes !== null);
  };
}

/** A photo that a note inside it makes that much larger. */
async function largePhoto(bytes: number): Promise<GivenFile> {
  const photo = Buffer.from((await sampleFiles['Foto Meja Layanan.jpg']?.()) ?? []);
  const note = Buffer.alloc(60_000);
  note.set([0xff, 0xfe, (note.length - 2) >> 8, (note.length - 2) & 0xff]);
  const notes = Array.from({ length: Math.ceil(bytes / note.length) }, () => note);
  const buffer = Buffer.concat([photo.subarray(0, 2), ...notes, photo.subarray(2)]);
  return { name: 'Foto besar.jpg', mimeType: '', buffer };
}

/** Deletes the app's database from its own origin, as a cleaner would; what is outside of it stays. */
async function emptyStore(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('not deleted'));
      }),
    databaseName,
  );
}

/** Adds or replaces one row of the store behind the app's back. */
async function putRow(page: Page, table: string, row: object): Promise<void> {
  await page.evaluate(
    ({ name, table: store, row: value }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
        request.onsuccess = () => {
          const database = request.result;
          const writing = database.transaction(store, 'readwrite');
          const update = 'update' in value && Array.isArray(value.update) ? value.update : null;
          const given = update === null ? value : { ...value, update: new Uint8Array(update) };
          writing.objectStore(store).put(given);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error ?? new Error('not written'));
        };
      }),
    { name: databaseName, table, row },
  );
}

/** A change of the content document as a row of the store; numbers stand for its bytes. */
function contentRow(route: string, change: (doc: Y.Doc) => void) {
  const doc = new Y.Doc();
  change(doc);
  return {
    draftId: route.split('/')[2] ?? '',
    docName: 'content',
    at: '2026-11-24T06:32:00.000Z',
    update: [...Y.encodeStateAsUpdateV2(doc)],
  };
}

test('on a full disk nothing is called saved, the backup holds it all, and saving goes on later', async ({
  page,
}) => {
  // The browser believes for half a minute what it last knew of the room, so it must be little
  // from the beginning, and a file that it has no room for makes it look again.
  const limitTo = await storeLimit(page);
  await limitTo(5_000_000);
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  await inNarrative(page);
  await page.keyboard.type('Sebelum penuh. ');
  await isSaved(page);

  await limitTo(1);
  await page.getByLabel(/^pilih berkas/).setInputFiles(await largePhoto(6_000_000));
  await expect(page.getByRole('alert')).toContainText(
    /Ruang penyimpanan untuk peramban penuh.*tidak berubah.*Unduh cadangan/,
  );
  await inNarrative(page);
  await page.keyboard.type('Sesudah penuh.');
  const rescue = page.getByRole('button', { name: 'Gagal disimpan, unduh cadangan sekarang' });
  await expect(rescue).toBeVisible();
  await expect(page.getByText(/^Tersimpan/)).toBeHidden();
  const backup = await downloaded(page, () => rescue.click());
  await expect(page.getByText(/Isinya sudah dibaca ulang dan cocok/)).toBeVisible();
  await page.getByRole('button', { name: 'Selesai' }).click();

  await limitTo(null);
  await expect(page.getByText(/^Tersimpan/)).toBeVisible({ timeout: 60_000 });
  await page.reload();
  const box = page.getByRole('textbox', { name: 'Narasi' });
  await expect(box).toHaveText('Sebelum penuh. Sesudah penuh.');

  await choosePackage(page, packageFile(backup.name, backup.bytes));
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(page.getByText(/Draf yang sama persis sudah ada/)).toBeVisible();
});

test('a browser without a store says so, and nothing can be typed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto('.');
  await expect(
    page.getByRole('heading', { name: 'Peramban ini tidak menyediakan penyimpanan' }),
  ).toBeVisible();
  await expect(
    page.getByText(/Tidak ada draf yang diubah. Buka aplikasi di jendela biasa/),
  ).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('at an address that is not secure it says why, and nothing can be typed', async ({
  page,
  faults,
}) => {
  const insecure = 'http://siap.contoh/';
  faults.allow(/siap\.contoh/);
  await page.route(`${insecure}**`, async (request) => {
    const url = request.request().url().replace(insecure, appAddress());
    await request.fulfill({ response: await page.request.get(url) });
  });
  await page.goto(insecure);
  await expect(
    page.getByRole('heading', { name: 'Alamat ini belum aman untuk bekerja' }),
  ).toBeVisible();
  await expect(page.getByText(/Draf yang pernah Anda buat tetap ada/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a rubric file with an error stops with the place of each error; the drafts are untouched', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  await page.getByRole('radio', { name: /^3/ }).check();
  await isSaved(page);
  await page.route(/\/assets\/pengelolaan-[^/]*\.js$/, async (request) => {
    const answer = await request.fetch();
    const body = await answer.text();
    const headers = { ...answer.headers(), 'cache-control': 'no-store' };
    await request.fulfill({ response: answer, headers, body: body.replace('A1', 'a satu') });
  });
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Rubrik draf ini tidak dapat dibuka' }),
  ).toBeVisible();
  await expect(page.getByText(/Draf dan berkas Anda di peramban ini tidak berubah/)).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /pengelolaan\.json/ })
      .first(),
  ).toBeVisible();
  await goTo(page, '/baru');
  await expect(page.getByRole('alert')).toContainText('Rubrik tidak dapat dibuka');
  await expect(page.getByRole('button', { name: 'Buat draf' })).toHaveCount(0);

  await page.unroute(/\/assets\/pengelolaan-[^/]*\.js$/);
  await goTo(page, `${route}/penilaian/A1`);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked();
});

test('an emptied store is told from a new one: no blank draft, but the name of the last backup', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  await page.getByRole('radio', { name: /^3/ }).check();
  await isSaved(page);
  const backup = await makeBackup(page);
  await goTo(page, '/');
  await expect(page.getByText('1 dari 27 indikator dinilai')).toBeVisible();
  await emptyStore(page);

  await page.reload();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(
    'Draf "Pemerintah Kabupaten Kutai Timur" tidak ada lagi di peramban ini',
  );
  await expect(notice).toContainText(`Cadangan terakhir: ${backup.name}`);
  await expect(page.getByRole('article')).toHaveCount(0);
  await goTo(page, `${route}/penilaian/A1`);
  await expect(page.getByRole('heading', { name: /hilang|Siapa Anda/ })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^3/ })).toHaveCount(0);

  await choosePackage(page, packageFile(backup.name, backup.bytes));
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(page.getByText(/sudah dipulihkan dan diperiksa/)).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a row that the schema refuses is set aside, and all others are there', async ({ page }) => {
  const route = await openSample(page, /unit penyelenggara/i);
  await goTo(page, `${route}/bukti`);
  const rows = page.getByRole('table', { name: 'Daftar bukti dukung' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const before = await rows.count();
  await goTo(page, '/');
  await putRow(
    page,
    'updates',
    contentRow(route, (doc) => {
      doc.getMap('evidence').set('jahat', new Y.Map([['title', 12]]));
      doc.getMap('evidence').set('bukan-baris', 'teks');
    }),
  );
  await putRow(page, 'drafts', { id: route.split('/')[2], createdAt: 7, isSample: 'ya' });
  await goTo(page, `${route}/bukti`);
  await expect(rows).toHaveCount(before);
  await isSaved(page);
  await goTo(page, `${route}/ringkasan`);
  await expect(page.getByRole('alert')).toContainText('2 isian tersimpan tidak dapat dibaca');
  await page.getByRole('link', { name: 'Lihat karantina' }).click();
  const setAside = page.getByRole('table', { name: 'Isian yang dikarantina' });
  await expect(setAside.getByRole('row')).toHaveCount(3);
  await expect(setAside).toContainText('bukan-baris');
  await goTo(page, '/');
  await expect(page.getByRole('article', { name: /Dinas Kependudukan/ })).toBeVisible();
});

test('a stored part that is damaged stops the draft, is not overwritten, and gives way to a backup', async ({
  page,
}) => {
  const route = await beginDraft(page);
  await goTo(page, `${route}/penilaian/A1`);
  await page.getByRole('radio', { name: /^3/ }).check();
  await isSaved(page);
  const backup = await makeBackup(page);
  await goTo(page, '/');
  await expect(page.getByRole('article')).toHaveCount(1);
  await putRow(page, 'updates', { ...contentRow(route, () => undefined), update: [9, 9, 9] });

  await goTo(page, `${route}/penilaian/A1`);
  await expect(
    page.getByRole('heading', { name: 'Draf ini tidak dapat dibaca seluruhnya' }),
  ).toBeVisible();
  await expect(
    page.getByText(new RegExp(`Pulihkan dari cadangan terakhir: ${backup.name}`)),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Pulihkan dari cadangan' }).click();
  await page
    .getByLabel(/^pilih berkas cadangan/)
    .setInputFiles(packageFile(backup.name, backup.bytes));
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await page.getByRole('button', { name: 'Gantikan draf yang rusak' }).click();
  await expect(page.getByText(/dipulihkan menggantikan yang rusak/)).toBeVisible();
  await goTo(page, `${route}/penilaian/A1`);
  await expect(page.getByRole('radio', { name: /^3/ })).toBeChecked();
});

test('a sample that cannot be fetched says so, and the way on stays open', async ({
  page,
  faults,
}) => {
  faults.allow(/contoh-instansi|ERR_FAILED/);
  await page.route(/contoh-instansi/, (request) => request.abort());
  await goTo(page, '/contoh');
  await page.getByRole('button', { name: /contoh instansi/i }).click();
  await expect(page.getByRole('alert')).toContainText(
    /tidak dapat diambil.*Draf Anda tidak berubah/,
  );
  await page.unroute(/contoh-instansi/);
  await page.getByRole('button', { name: /contoh instansi/i }).click();
  await expect(page.getByText(/sudah dipulihkan dan diperiksa/)).toBeVisible();
});
