import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e1f0ef',
  '#c6e3e2',
  '#9ccfcd',
  '#6ec0be',
  '#4bb5b3',
  '#2f9f9e',
  '#128a8a',
  '#00797a',
  '#006566',
  '#004f50',
];

const red: MantineColorsTuple = [
  '#fdeae8',
  '#fad3cf',
  '#efb4ae',
  '#f39a92',
  '#f0857b',
  '#dd5a4e',
  '#c93a2d',
  '#b42318',
  '#9f1f15',
  '#7f170f',
];

const navy: MantineColorsTuple = [
  '#eaf0f8',
  '#d0dcec',
  '#a9bedb',
  '#8aa6cd',
  '#7596c3',
  '#44699f',
  '#2a4f85',
  '#12305c',
  '#0f284d',
  '#0b1e3a',
];

// The kit draws borders of inputs in gray 4 and dark 4: both keep 3:1 on their ground.
const gray: MantineColorsTuple = [
  '#f8f7f5',
  '#f1f0ed',
  '#e6e8ea',
  '#dde1e6',
  '#8a94a3',
  '#7d8796',
  '#6b7686',
  '#566172',
  '#3c4756',
  '#1f2a37',
];

const dark: MantineColorsTuple = [
  '#e4e9ef',
  '#c9d2dd',
  '#a9b5c4',
  '#8d9cb2',
  '#7486a0',
  '#2f3e50',
  '#17222f',
  '#101923',
  '#0b131d',
  '#070d14',
];

/**
 * The kit's theme: navy ink, teal acts, red only blocks; gold is no palette but the one accent of
 * `tokens.css`. Words that the kit speaks by itself are Indonesian here, once.
 */
export const theme = createTheme({
  colors: { teal, red, navy, gray, dark },
  primaryColor: 'teal',
  primaryShade: 7,
  fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "'Plus Jakarta Sans', 'Segoe UI', system-ui, sans-serif" },
  fontSizes: {
    xs: '0.8125rem',
    sm: '0.9375rem',
    md: '0.9375rem',
    lg: '1.0625rem',
    xl: '1.25rem',
  },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, not by import: a component that only lazy screens use stays out of the first load.
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Menu: { defaultProps: { shadow: 'none' } },
    Modal: {
      defaultProps: {
        centered: true,
        shadow: 'none',
        closeButtonProps: { 'aria-label': 'Tutup' },
      },
    },
    Popover: { defaultProps: { shadow: 'none' } },
    Drawer: { defaultProps: { shadow: 'none', closeButtonProps: { 'aria-label': 'Tutup' } } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--s-ground)',
  '--mantine-color-text': 'var(--s-text)',
  '--mantine-color-bright': 'var(--s-heading)',
  '--mantine-color-dimmed': 'var(--s-muted)',
  '--mantine-color-placeholder': 'var(--s-muted)',
  '--mantine-color-error': 'var(--s-red-text)',
  '--mantine-color-anchor': 'var(--s-teal-text)',
  '--mantine-color-default': 'var(--s-panel)',
  '--mantine-color-default-hover': 'var(--s-sunken)',
  '--mantine-color-default-color': 'var(--s-text)',
  '--mantine-color-default-border': 'var(--s-line)',
  '--mantine-color-teal-text': 'var(--s-teal-text)',
  '--mantine-color-red-text': 'var(--s-red-text)',
  '--mantine-color-gray-text': 'var(--s-text)',
  '--mantine-color-disabled': 'var(--s-sunken)',
  '--mantine-color-disabled-color': 'var(--s-muted)',
  '--mantine-color-disabled-border': 'var(--s-line)',
};

/** Ties the kit's own colour variables to those of `tokens.css`, which know light and dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
