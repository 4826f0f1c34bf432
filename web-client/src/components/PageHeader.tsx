import { Anchor, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './Icon';
import { usePlace } from './place';
import { usePageHeading } from './usePageHeading';
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
  /** The centre of what the page shows, where it is not the one being worked in; null where it belongs to none. */
  centre?: string | null;
}

/** A page's heading: where one is, at which centre, and what can be done here. */
export function PageHeader({ title, intro, aside, actions, back, centre }: Props) {
  const heading = usePageHeading(title);
  const place = usePlace();
  const shown = centre === undefined ? place.centre : place.centre === null ? null : centre;

  return (
    <div className={classes.header}>
      {(back !== undefined || shown !== null) && (
        <div className={classes.over}>
          {back !== undefined && (
            <Anchor component={Link} to={back.to} className={classes.back}>
              <Icon name="previous" size={16} /> {back.label}
            </Anchor>
          )}
          {shown !== null && <span className={classes.centre}>{shown}</span>}
        </div>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          <div className={classes.title}>
            <Title order={1} ref={heading} tabIndex={-1} dir="auto">
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
