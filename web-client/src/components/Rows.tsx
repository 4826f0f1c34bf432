import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './Rows.module.css';

/** A list whose entries are separated by lines; for the inside of a flush card. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** The heading of a group of rows in a flush card. */
export function RowsHeading({ children }: { children: ReactNode }) {
  return <h3 className={classes.heading}>{children}</h3>;
}

/** Said above the rows of a flush card: how they are sorted, whom they leave out. */
export function RowsNote({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}

interface RowProps {
  title: ReactNode;
  /** The page of what the row stands for: then the whole row can be pressed. */
  to?: string;
  /** Whether only the title leads there, because the row has controls of its own. */
  linkTitleOnly?: boolean;
  /** Facts under the title, each a child. */
  meta?: ReactNode;
  /** In front of the words: a checkbox, an icon. */
  lead?: ReactNode;
  /** Badges and buttons. */
  aside?: ReactNode;
  /** Whether a search leaves it out; on paper it stays. */
  filtered?: boolean;
  /** Under everything. */
  children?: ReactNode;
}

export function Row({ title, to, linkTitleOnly = false, meta, lead, aside, filtered = false, children }: RowProps) {
  const covers = to !== undefined && !linkTitleOnly;
  return (
    <li className={classes.row} data-link={covers || undefined} data-filtered={filtered || undefined}>
      {lead}
      <div className={classes.words}>
        <div className={classes.title} dir="auto">
          {to === undefined ? (
            title
          ) : (
            <Link to={to} className={classes.link} data-cover={covers || undefined}>
              {title}
            </Link>
          )}
        </div>
        {meta !== undefined && <div className={classes.meta} dir="auto">{meta}</div>}
      </div>
      {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      {children}
    </li>
  );
}
