import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ArrivalProvider } from './arrival.tsx';
import { Notices } from './Notices.tsx';
import { cssVariablesResolver, theme } from './theme.ts';
import './styles.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'siap-p4-warna' });

/** What the kit needs around it: theme, colour scheme (light, dark or the system's), toasts. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <ArrivalProvider>{children}</ArrivalProvider>
      <Notices />
    </MantineProvider>
  );
}
