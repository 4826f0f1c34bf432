import { useEffect, type RefObject } from 'react';

/** Tells the style sheets how much of the window's upper and lower edge is covered, as `--bar-height` and `--foot-height`. */
export function useEdges(bar: RefObject<HTMLElement | null>, foot?: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const root = document.documentElement;
    function measure() {
      root.style.setProperty('--bar-height', `${covered(bar.current, 'sticky')}px`);
      root.style.setProperty('--foot-height', `${covered(foot?.current ?? null, 'fixed')}px`);
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [bar, foot]);
}

function covered(element: HTMLElement | null, position: string): number {
  return element !== null && getComputedStyle(element).position === position ? Math.ceil(element.getBoundingClientRect().height) : 0;
}
