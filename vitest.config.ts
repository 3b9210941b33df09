import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, installedBrowser } from './test/scripts/find-browser.ts';

const browserTests = ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'];
const browser = installedBrowser();
const isLong = process.env['LONG'] === '1';

// Prebundled before the first test: a dependency that is discovered in the middle of a run
// reloads the page, and the test that was running fails for no reason of its own.
const prebundled = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  '@mantine/core',
  '@mantine/hooks',
  '@mantine/spotlight',
  '@tabler/icons-react',
  '@tanstack/react-router',
  '@testing-library/react',
  '@testing-library/user-event',
  '@tiptap/core',
  '@tiptap/extension-bold',
  '@tiptap/extension-document',
  '@tiptap/extension-hard-break',
  '@tiptap/extension-italic',
  '@tiptap/extension-list',
  '@tiptap/extension-paragraph',
  '@tiptap/extension-table',
  '@tiptap/extension-text',
  '@tiptap/extensions',
  '@tiptap/pm/commands',
  '@tiptap/pm/keymap',
  '@tiptap/pm/model',
  '@tiptap/pm/state',
  '@tiptap/pm/tables',
  '@tiptap/pm/transform',
  '@tiptap/pm/view',
  '@tiptap/react',
  '@tiptap/y-tiptap',
  '@hookform/resolvers/standard-schema',
  '@zip.js/zip.js/lib/zip-core-custom.js',
  '@cantoo/pdf-lib',
  'axe-core',
  'client-zip',
  'comlink',
  'dexie',
  'fast-check',
  'fractional-indexing',
  'jspdf',
  'react-hook-form',
  'recharts',
  'y-protocols/awareness',
  'yjs',
  'zod/mini',
];

export default defineConfig({
  test: {
    // A property or a crash matrix may run for minutes in the long run only.
    testTimeout: isLong ? 600_000 : 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: browserTests,
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [react()],
        optimizeDeps: { include: prebundled },
        worker: { format: 'es' },
        test: {
          name: 'browser',
          include: browserTests,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({
              launchOptions: {
                args: [...browserFlags],
                ...(browser === null ? {} : { executablePath: browser }),
              },
              contextOptions: { locale: 'id-ID', timezoneId: 'Asia/Makassar' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
