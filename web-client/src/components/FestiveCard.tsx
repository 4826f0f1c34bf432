import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { Bunting } from './Logo';
import classes from './FestiveCard.module.css';

/** A surface under bunting, for what is worth celebrating: the next meeting, the hours given. One to a page. */
export function FestiveCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.card} data-tone="festive" aria-labelledby={id}>
      <Bunting className={classes.bunting} height={38} />
      <Title order={2} id={id} className={classes.title}>
        {title}
      </Title>
      {children}
    </section>
  );
}
