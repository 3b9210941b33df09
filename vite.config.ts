import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // A relative base lets the built folder live in any directory of any static host.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    // The style attribute of the CSP does not cover inlined data in scripts; nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
