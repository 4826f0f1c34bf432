import { Button, Group, Modal, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { DialogGuardContext } from './unsaved';
import classes from './Dialog.module.css';

interface Props {
  opened: boolean;
  title: string;
  onClose: () => void;
  size?: 'sm' | 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/**
 * A form over the page; on a phone it takes the whole screen. Its content begins anew each time it is opened. Closing it
 * asks before anything typed is lost, and the focus goes back to what opened it, or to the button of the menu that did.
 */
export function Dialog({ opened, title, onClose, size = 'md', children }: Props) {
  const phone = useMediaQuery('(max-width: 47.99em)');
  const [asking, setAsking] = useState(false);
  const unsaved = useRef(false);
  // Both dialogs hear the same press of Escape, this one first: it asks, or goes back to editing, but never both.
  const justAsked = useRef(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useReturnFocus(opened);

  const guard = useMemo(
    () => ({
      title,
      unsaved: (value: boolean) => {
        unsaved.current = value;
      },
      leave: () => {
        if (!unsaved.current) {
          close.current();
          return;
        }
        justAsked.current = true;
        setTimeout(() => {
          justAsked.current = false;
        });
        setAsking(true);
      },
    }),
    [title],
  );

  return (
    <>
      <Modal.Root opened={opened} onClose={guard.leave} closeOnEscape={!asking} size={size} fullScreen={phone} centered returnFocus={false}>
        <Modal.Overlay />
        <Modal.Content radius={phone ? 0 : 'lg'}>
          {/* A header of the dialog is no banner of the page. */}
          <Modal.Header renderRoot={(props) => <div {...props} />} className={classes.head}>
            <Modal.Title renderRoot={(props) => <h2 {...props} dir="auto" />}>{title}</Modal.Title>
            <Modal.CloseButton aria-label="Close" />
          </Modal.Header>
          <Modal.Body>
            <DialogGuardContext value={guard}>
              <BeginAtFirstField>{children}</BeginAtFirstField>
            </DialogGuardContext>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
      <AskDialog
        opened={opened && asking}
        title="Leave without saving?"
        keep="Go on editing"
        action="Leave without saving"
        danger
        onKeep={() => {
          if (!justAsked.current) {
            setAsking(false);
          }
        }}
        onConfirm={() => {
          setAsking(false);
          unsaved.current = false;
          onClose();
        }}
      >
        What you entered in “{title}” is not saved yet.
      </AskDialog>
    </>
  );
}

/** Marks where the focus goes when the dialog has opened: the first thing that is asked, unless something is marked already. */
function BeginAtFirstField({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (content.current?.querySelector('[data-autofocus]') !== null) {
      return;
    }
    const first = content.current.querySelector<HTMLInputElement>('input:enabled:not([type=hidden]), textarea:enabled, select:enabled');
    const chosen = first?.type === 'radio' ? content.current.querySelector(`[name="${CSS.escape(first.name)}"]:checked`) : null;
    (chosen ?? first)?.setAttribute('data-autofocus', '');
  }, []);
  return <div ref={content}>{children}</div>;
}

interface AskProps {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** The button that changes nothing, saying what stays: "Keep the meeting". */
  keep: string;
  /** What the person agrees to, as a verb: "Cancel the meeting". */
  action: string;
  danger?: boolean;
  busy?: boolean;
  onKeep: () => void;
  onConfirm: () => void;
}

/** One question with two answers, each saying what it does. */
export function AskDialog({ opened, title, children, keep, action, danger = false, busy = false, onKeep, onConfirm }: AskProps) {
  useReturnFocus(opened);
  return (
    <Modal.Root opened={opened} onClose={onKeep} size="md" centered returnFocus={false} zIndex={260}>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Header renderRoot={(props) => <div {...props} />} className={classes.head}>
          <Modal.Title renderRoot={(props) => <h2 {...props} />}>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Text component="div" mb="lg">
            {children}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onKeep} data-autofocus>
              {keep}
            </Button>
            <Button color={danger ? 'coral.7' : undefined} loading={busy} onClick={onConfirm}>
              {action}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

let openDialogs = 0;

/** Back to what had the focus when it opened; to the button of its menu, when that was an entry of one. */
function useReturnFocus(opened: boolean) {
  const opener = useRef<{ element: HTMLElement; menu: string | null } | null>(null);

  useLayoutEffect(() => {
    if (!opened) {
      return;
    }
    const active = document.activeElement;
    opener.current = active instanceof HTMLElement && active !== document.body ? { element: active, menu: active.closest('[role="menu"]')?.id ?? null } : null;
    const others = openDialogs;
    openDialogs = others + 1;
    return () => {
      openDialogs--;
      const from = opener.current;
      // After the dialog has let go of the focus, unless another has opened in its place.
      setTimeout(() => {
        const target = from?.element.isConnected === true && from.menu === null ? from.element : menuButton(from?.menu ?? null);
        if (openDialogs <= others) {
          target?.focus({ preventScroll: true });
        }
      }, 20);
    };
  }, [opened]);
}

function menuButton(menu: string | null): HTMLElement | null {
  return menu === null ? null : document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(menu)}"]`);
}
