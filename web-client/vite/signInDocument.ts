import type { Plugin } from 'vite';

/** `npm run dev` answers as the API does: everything under /sign-in is the small document. */
export const signInDocument: Plugin = {
  name: 'sign-in-document',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/sign-in(\/|\?|$)/.test(request.url ?? '')) {
        request.url = '/sign-in.html';
      }
      next();
    });
  },
};
