import { useEffect } from 'react';

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/**
 * Keeps the keyboard's place, once in a shell. When what has the focus goes (a line is removed, a button has done its
 * work, a page of a list was the last), the focus goes to the next thing of the same group, or to the heading of what it
 * stood in. A button that only waits for its answer gets the focus back.
 */
export function KeepFocus() {
  useEffect(() => watchFocus(document), []);
  return null;
}

/** @returns what ends it. */
export function watchFocus(page: Document): () => void {
  let last: HTMLElement | null = null;
  let around: Element[] = [];
  let place = 0;
  let frame = 0;

  function remember(event: FocusEvent) {
    const element = event.target;
    if (element instanceof HTMLElement && element !== page.body) {
      if (last !== element) {
        delete last?.dataset.waits;
      }
      last = element;
      around = ancestors(element);
      place = stopsIn(around[0] ?? element).indexOf(element);
    }
  }

  function check() {
    frame = 0;
    const active = page.activeElement;
    // What was just disabled loses the focus only after this frame.
    const kept = active !== null && active !== page.body && active !== page.documentElement && !(active === last && active.matches(':disabled'));
    if (last === null || kept) {
      return;
    }
    if (isThere(last)) {
      // The person put it away, or it is about to come back: either way it is not lost.
      if (last.dataset.waits === 'true') {
        delete last.dataset.waits;
        last.focus({ preventScroll: true });
      }
      return;
    }
    if (last.isConnected && last.hasAttribute('data-loading')) {
      last.dataset.waits = 'true';
      return;
    }
    const target = nextOf(around.filter((element) => element.isConnected), place);
    if (target !== null) {
      target.focus({ preventScroll: false });
    }
  }

  const observer = new MutationObserver(() => {
    if (frame === 0) {
      frame = requestAnimationFrame(check);
    }
  });
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'data-loading', 'inert'] });
  page.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    cancelAnimationFrame(frame);
  };
}

function ancestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let parent = element.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    all.push(parent);
  }
  return all;
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.closest('[inert], [hidden]') === null && element.getClientRects().length > 0;
}

function stopsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(focusable)].filter(isThere);
}

/** In the nearest of these that has anything: what now stands where the lost one stood, else its heading, else the page's. */
function nextOf(around: readonly Element[], place: number): HTMLElement | null {
  for (const element of around) {
    if (element instanceof HTMLElement && element.getClientRects().length === 0) {
      continue;
    }
    if (element.matches('ul, ol, tbody, table, form, fieldset, [role="group"], [role="list"]') || element === around[0]) {
      const stops = stopsIn(element);
      const stop = stops[Math.min(Math.max(place, 0), stops.length - 1)];
      if (stop !== undefined) {
        return stop;
      }
    }
    if (element.matches('section, [role="dialog"], main, [role="region"], article')) {
      const heading = element.querySelector<HTMLElement>('h1, h2, h3');
      if (heading !== null) {
        heading.tabIndex = -1;
        return heading;
      }
    }
  }
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading !== null) {
    heading.tabIndex = -1;
  }
  return heading;
}
