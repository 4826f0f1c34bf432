import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import classes from './Tabs.module.css';

export interface Tab {
  /** Its name in the address, as `?part=training`. */
  key: string;
  label: string;
  /** How much is in it, or waits in it; said after the label. */
  count?: number;
  children: ReactNode;
}

/**
 * The parts of a long page, one at a time; which one stands in the address, so that a link can lead to it. On paper all
 * of them follow each other under their names.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ label, tabs, parameter = 'part' }: { label: string; tabs: readonly Tab[]; parameter?: string }) {
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.key === search.get(parameter)) ?? tabs[0];

  function choose(key: string) {
    const next = new URLSearchParams(search);
    if (key === tabs[0]?.key) {
      next.delete(parameter);
    } else {
      next.set(parameter, key);
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  }

  function move(event: KeyboardEvent, index: number) {
    const to =
      event.key === 'ArrowRight' ? (index + 1) % tabs.length
      : event.key === 'ArrowLeft' ? (index + tabs.length - 1) % tabs.length
      : event.key === 'Home' ? 0
      : event.key === 'End' ? tabs.length - 1
      : null;
    if (to !== null) {
      event.preventDefault();
      choose(tabs[to]!.key);
      list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
    }
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={classes.list}>
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}${tab.key}`}
            aria-controls={`${id}${tab.key}-panel`}
            aria-selected={tab === current}
            tabIndex={tab === current ? 0 : -1}
            className={classes.tab}
            onClick={() => choose(tab.key)}
            onKeyDown={(event) => move(event, index)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span className={classes.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <section
          key={tab.key}
          role="tabpanel"
          id={`${id}${tab.key}-panel`}
          aria-labelledby={`${id}${tab.key}`}
          className={classes.panel}
          data-current={tab === current || undefined}
        >
          <p className={classes.name} aria-hidden="true">
            {tab.label}
          </p>
          {tab.children}
        </section>
      ))}
    </>
  );
}
