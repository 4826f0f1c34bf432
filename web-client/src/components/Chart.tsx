import { useId } from 'react';
import { formatNumber } from './dates';
import classes from './Chart.module.css';

export interface ChartRow {
  name: string;
  value: number;
}

interface Props {
  /** What is shown, as a sentence: the table's caption. */
  caption: string;
  /** The heading of the names, and of the values with their unit: "Month", "Hours". */
  heads: readonly [string, string];
  rows: readonly ChartRow[];
  /** Bars lie for kinds of things, and stand for times. */
  kind?: 'bars' | 'columns';
  format?: (value: number) => string;
}

/** Figures as bars. The bars are the table: whoever cannot see them, or prints the page, has every number. */
export function Chart({ caption, heads, rows, kind = 'bars', format = formatNumber }: Props) {
  const id = useId();
  const most = Math.max(0, ...rows.map((row) => row.value));
  const share = (value: number) => (most === 0 ? 0 : (100 * Math.max(value, 0)) / most);
  return (
    <table className={classes.chart} data-kind={kind} role="table" aria-labelledby={id}>
      <caption id={id}>{caption}</caption>
      <thead className="visually-hidden" role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{heads[0]}</th>
          <th scope="col" role="columnheader">{heads[1]}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.name} role="row">
            <th scope="row" role="rowheader">{row.name}</th>
            <td role="cell">
              <span className={classes.bar} style={{ [kind === 'bars' ? 'inlineSize' : 'blockSize']: `${share(row.value)}%` }} />
              <span className={classes.value}>{format(row.value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
