import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../scripts/find-browser.ts';

const isLong = process.env['LONG'] === '1';

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] === 'true',
  retries: 0,
  timeout: isLong ? 3_600_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  globalSetup: './serve-dist.ts',
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserFlags] },
  },
});
