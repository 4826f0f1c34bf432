import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import relay from 'vite-plugin-relay';

/** Builds the catalogue of the kit by itself, for its tests: `vite build --config vite.catalogue.config.ts --outDir FOLDER`. */
export default defineConfig({
  plugins: [relay, react()],
  build: {
    emptyOutDir: true,
    rollupOptions: {
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
      input: resolve(import.meta.dirname, 'catalogue.html'),
    },
  },
});
