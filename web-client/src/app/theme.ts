import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The sea off Hastings on a grey morning: the colour of everything that acts. */
const sea: MantineColorsTuple = [
  '#eaf5f4', '#d3e8e6', '#a9d2ce', '#7bbab5', '#519f9b', '#327f7e', '#1c6769', '#0f5257', '#0b4348', '#073337',
];

/** The boats on the beach: for what needs a person's attention. */
const coral: MantineColorsTuple = [
  '#fdefec', '#fad9d3', '#f3b3a8', '#ec8c7d', '#e36a5a', '#d55147', '#c2403a', '#a8332d', '#8d2823', '#6f1e1b',
];

/** Shingle and sand: surfaces, lines and quiet text. */
const sand: MantineColorsTuple = [
  '#fdfbf7', '#fbf7f0', '#f4ecdf', '#e8dccb', '#d6c7b1', '#b8a78e', '#8f806a', '#6b5f4e', '#4a4238', '#2f2a24',
];

const sun: MantineColorsTuple = [
  '#fef8e8', '#fcefcb', '#f8de98', '#f2ca62', '#e8b04a', '#d2932a', '#a8700f', '#80540a', '#664308', '#4c3206',
];

export const theme = createTheme({
  colors: { sea, coral, sand, sun },
  primaryColor: 'sea',
  primaryShade: 7,
  black: '#1f2933', // --ink: Mantine mixes it, so it cannot be a name
  defaultRadius: 'md',
  radius: { xs: '6px', sm: '8px', md: '12px', lg: '18px', xl: '28px' },
  fontFamily: 'var(--text-font)',
  headings: {
    fontFamily: 'var(--heading-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.4rem + 1.6vw, 2.375rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.375rem', lineHeight: '1.25' },
      h3: { fontSize: '1.125rem', lineHeight: '1.3' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Button: { defaultProps: { radius: 'xl' } },
    // Fields that a thumb can hit.
    // What is typed runs the way of its own script.
    TextInput: { defaultProps: { size: 'md', attributes: { input: { dir: 'auto' } } } },
    Textarea: { defaultProps: { size: 'md', attributes: { input: { dir: 'auto' } } } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    // Squares, however rounded the rest is: circles are of choices that exclude each other.
    Checkbox: { defaultProps: { radius: 'xs' } },
    Modal: { defaultProps: { radius: 'lg', closeButtonProps: { 'aria-label': 'Close' }, centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } } },
  },
});

/** Mantine's own quiet colours are too pale to read on sand (WCAG 1.4.3): these reach 4.5:1 on it. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf7f0',
    '--mantine-color-text': '#1f2933',
    '--mantine-color-dimmed': '#5b6168',
    '--mantine-color-placeholder': '#6b7076',
    '--mantine-color-error': '#a8332d',
    '--mantine-color-anchor': '#0f5257',
    '--mantine-color-default-border': '#d6c7b1',
  },
  dark: {},
});
