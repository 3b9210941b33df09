import textUrl from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import textItalicUrl from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import strongUrl from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import strongItalicUrl from '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf?url';
import headingUrl from '@expo-google-fonts/plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf?url';
import { err, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { FontFiles } from './font-set.ts';

async function fontFile(url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (thrown) {
    // What fetch throws where the server cannot be reached.
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}

/** The faces of the dossier from the app's own origin; all of them, or none. */
export async function loadFonts(): Promise<
  Result<FontFiles, { readonly code: 'fonts-unavailable' }>
> {
  const [text, textItalic, strong, strongItalic, heading] = await Promise.all([
    fontFile(textUrl),
    fontFile(textItalicUrl),
    fontFile(strongUrl),
    fontFile(strongItalicUrl),
    fontFile(headingUrl),
  ]);
  if (!text || !textItalic || !strong || !strongItalic || !heading) {
    return err({ code: 'fonts-unavailable' });
  }
  return ok({ text, textItalic, strong, strongItalic, heading });
}
