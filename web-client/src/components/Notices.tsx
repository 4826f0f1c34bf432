import { useEffect, useRef, useSyncExternalStore, type FocusEvent } from 'react';
import { Icon } from './Icon';
import { currentNotice, listenToNotices, putAway } from './notices';
import classes from './Notices.module.css';

const seconds = { done: 8, failed: 20 };

/**
 * The place of notices, once in a shell, after the main part. It is heard by screen readers and covers nothing: what is
 * fixed to the foot of the page, and the end of the page itself, make room for it by `--notice-height`.
 */
export function Notices() {
  const notice = useSyncExternalStore(listenToNotices, currentNotice);
  const box = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  // Where the person was before they came to the notice, and goes on after it.
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--notice-height', notice === null ? '0px' : `${Math.ceil(box.current?.offsetHeight ?? 0) + 8}px`);
    return () => {
      root.style.removeProperty('--notice-height');
    };
  }, [notice]);

  useEffect(() => {
    if (notice === null || notice.undo !== undefined) {
      return;
    }
    const timer = setInterval(() => {
      if (!held.current) {
        putAway(notice.id);
      }
    }, seconds[notice.tone] * 1000);
    return () => clearInterval(timer);
  }, [notice]);

  const hold = (value: boolean) => () => {
    held.current = value;
  };
  function enter({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    held.current = true;
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  }
  function leave(id: number) {
    if (cameFrom.current?.isConnected === true) {
      cameFrom.current.focus({ preventScroll: true });
    }
    cameFrom.current = null;
    putAway(id);
  }
  return (
    <div className={classes.place} role="status" aria-live="polite" onPointerEnter={hold(true)} onPointerLeave={hold(false)} onFocus={enter} onBlur={hold(false)}>
      {notice !== null && (
        <div key={notice.id} ref={box} className={classes.notice} data-tone={notice.tone}>
          <Icon name={notice.tone === 'done' ? 'check' : 'warning'} size={20} />
          <span className={classes.words}>{notice.message}</span>
          {notice.undo !== undefined && (
            <button
              type="button"
              className={classes.undo}
              onClick={() => {
                leave(notice.id);
                notice.undo?.();
              }}
            >
              Undo
            </button>
          )}
          <button type="button" className={classes.close} onClick={() => leave(notice.id)}>
            <Icon name="close" size={16} />
            <span className="visually-hidden">Put this notice away</span>
          </button>
        </div>
      )}
    </div>
  );
}
