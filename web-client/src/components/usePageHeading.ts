import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

// Where the visit began: its first page may be left before it was ever drawn.
let lastPath = window.location.pathname;
let drawn = false;

/**
 * The heading of a page. It names the browser's tab, and takes the focus after every move to another page, wherever the
 * move was begun, so that screen readers say where one is and the Tab key goes on from there. The first page of a visit
 * is announced by the browser itself.
 */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${title} – Volunteers`;
  }, [title]);

  useEffect(() => {
    const moved = lastPath !== pathname;
    const lost = drawn && (document.activeElement === null || document.activeElement === document.body);
    lastPath = pathname;
    drawn = true;
    if (moved || lost) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [pathname]);

  return heading;
}
