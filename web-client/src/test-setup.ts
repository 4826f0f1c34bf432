import { vi } from 'vitest';

// relay-test-utils looks for Jest's mock functions by that name.
Object.assign(globalThis, { jest: vi });

// jsdom has neither; Mantine asks both.
Object.assign(window, {
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
