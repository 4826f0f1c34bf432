import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import relay from 'vite-plugin-relay';
import { compressOnce } from './vite/compressOnce';
import { ownStylesFirst } from './vite/ownStylesFirst';
import { signInDocument } from './vite/signInDocument';

// The API that `npm run dev` talks to; the built files are served by the API itself.
const api = process.env.VOLUNTEERS_API ?? 'http://localhost:5080';

export default defineConfig({
  plugins: [relay, react(), signInDocument, ownStylesFirst, compressOnce],
  server: {
    proxy: Object.fromEntries(
      // A pattern for /newsletters keeps the page /newsletter for the client.
      ['^/graphql$', '^/api/', '^/calendar/', '^/newsletters(/|$)', '^/refer/', '^/reference/', '^/join(/|$)'].map((path) => [path, { target: api }]),
    ),
  },
  optimizeDeps: {
    entries: ['index.html', 'sign-in.html'],
    // Its workers are found beside it, which pre-bundling would break.
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
  },
  build: {
    // The IDE brings an editor of several hundred kilobytes; nobody else downloads it.
    chunkSizeWarningLimit: 6000,
    rollupOptions: {
      // GraphiQL's modules carry a directive for a compiler that is not used here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
      input: {
        main: resolve(import.meta.dirname, 'index.html'),
        signIn: resolve(import.meta.dirname, 'sign-in.html'),
        ide: resolve(import.meta.dirname, 'graphql-ide.html'),
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/test-setup.ts'],
  },
});
