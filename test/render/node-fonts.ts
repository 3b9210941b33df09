import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '#render/fonts/font-set.ts';

function fontFile(path: string): Uint8Array {
  const url = new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
  return new Uint8Array(readFileSync(fileURLToPath(url)));
}

/** The font files that the browser fetches from its own origin, read from where npm put them. */
export function nodeFonts(): FontFiles {
  return {
    text: fontFile('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    textItalic: fontFile('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
    strong: fontFile('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    strongItalic: fontFile('source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf'),
    heading: fontFile('plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf'),
  };
}
