import { createContext } from 'react';

/** Opens the command palette, for those who do not know its key. */
export const PaletteContext = createContext<() => void>(() => undefined);
