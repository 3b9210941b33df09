import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { smallFonts, withoutHtmlToPdf } from './test/scripts/build-plugins.ts';

/** The development server speaks through inline scripts and a socket, which the policy forbids. */
const devWithoutPolicy: Plugin = {
  name: 'dev-without-policy',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  // A relative base lets the built folder live in any directory of any static host.
  base: './',
  plugins: [react(), devWithoutPolicy, withoutHtmlToPdf, smallFonts],
  build: {
    target: 'es2022',
    // The style attribute of the CSP does not cover inlined data in scripts; nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [withoutHtmlToPdf] },
});
