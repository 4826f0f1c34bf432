import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Card.module.css';

interface Props {
  /** Without one the card is a plain surface. */
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
  tone?: 'plain' | 'sea' | 'sun' | 'coral';
  /** No padding around the content: for lists and tables that reach the edge. */
  flush?: boolean;
  className?: string;
}

/** A surface with a heading: the pages' building block. */
export function Card({ title, actions, children, tone = 'plain', flush = false, className }: Props) {
  const id = useId();
  return (
    <section
      className={[classes.card, className ?? ''].join(' ')}
      data-tone={tone}
      data-flush={flush || undefined}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {(title !== undefined || actions !== undefined) && (
        <div className={classes.head}>
          {title !== undefined && (
            <Title order={2} id={id} className={classes.title} dir="auto">
              {title}
            </Title>
          )}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** What is no list in a flush card. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className={classes.inset}>{children}</div>;
}
