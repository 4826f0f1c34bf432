import type { Plugin } from 'vite';

/**
 * Puts each document's own styles, which begin with Mantine's, before those of the parts that it shares with others: the parts
 * restyle Mantine's components by rules of the same weight, which must come later. Vite links what an entry imports first.
 */
export const ownStylesFirst: Plugin = {
  name: 'own-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler(html, { chunk }) {
      const own = [...(chunk?.viteMetadata?.importedCss ?? [])];
      const links = html.match(/^\s*<link rel="stylesheet"[^>]*>\n/gm) ?? [];
      const isOwn = (link: string) => own.some((file) => link.includes(file));
      const sorted = [...links.filter(isOwn), ...links.filter((link) => !isOwn(link))];
      return links.reduce((page, link, index) => page.replace(link, () => `<!--styles ${index}-->`), html)
        .replace(/<!--styles (\d+)-->/g, (_, index: string) => sorted[Number(index)]!);
    },
  },
};
