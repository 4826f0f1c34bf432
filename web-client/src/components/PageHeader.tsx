import { Anchor, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './Icon';
import classes from './PageHeader.module.css';

interface Props {
  title: string;
  /** One line under the title. */
  intro?: ReactNode;
  /** A badge or two beside the title. */
  aside?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  back?: { to: string; label: string };
}

/** A page's heading; also names the browser tab and takes the focus after a move, so that screen readers say where one is. */
export function PageHeader({ title, intro, aside, actions, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Volunteers`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);

  return (
    <div className={classes.header}>
      {back !== undefined && (
        <Anchor component={Link} to={back.to} className={classes.back}>
          <Icon name="previous" size={16} /> {back.label}
        </Anchor>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          <div className={classes.title}>
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {aside}
          </div>
          {intro !== undefined && <div className={classes.intro}>{intro}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
