import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card';
import { formatNumber } from '../../components/dates';
import { More } from '../../components/More';
import classes from './ImportResult.module.css';
import type { ImportAnswer } from './ImportResult';

/** What columns hold that their names do not tell, by their names; null: they are left out. */
export type Mapping = Readonly<Record<string, string | null>>;

interface Props {
  answer: ImportAnswer;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
  children: ReactNode;
}

/** What each column of the file is read as; those that are not imported stand first, and can be said. */
export function ImportColumns({ answer, mapping, onChange, children }: Props) {
  const { columns, fields, dryRun } = answer;
  const left = columns.filter(({ field, filled }) => field == null && filled > 0);
  const empty = columns.filter(({ field, filled }) => field == null && filled === 0);
  const read = columns.filter(({ field }) => field != null);

  const row = (column: ImportAnswer['columns'][number], at: number) => (
    <li key={`${column.column} ${at}`}>
      <span className={classes.column} dir="auto">
        <strong>{column.column}</strong>
        <small>{column.reason ?? (column.filled === 1 ? 'one row' : `${formatNumber(column.filled)} rows`)}</small>
      </span>
      {dryRun && column.reason == null ? (
        <NativeSelect
          aria-label={`“${column.column}” is read as`}
          value={(column.column in mapping ? mapping[column.column] : column.field?.field) ?? ''}
          onChange={(event) => onChange({ ...mapping, [column.column]: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          data={[{ value: '', label: 'Not imported' }, ...fields.map(({ field, label }) => ({ value: field, label }))]}
        />
      ) : (
        <span>{column.field?.label ?? 'Not imported'}</span>
      )}
    </li>
  );

  return (
    <Card title="Columns">
      {left.length > 0 && (
        <>
          <p className={classes.lead}>
            {left.length === 1 ? 'One column is' : `${left.length} columns are`} not imported.{dryRun && (left.length === 1 ? ' Say what it holds if it belongs in a profile.' : ' Say what they hold if it belongs in a profile.')}
          </p>
          <ul className={classes.columns} aria-label="Columns that are not imported">
            {left.map(row)}
          </ul>
        </>
      )}
      {left.length === 0 && <p className={classes.lead}>Every column with anything in it is imported.</p>}
      {read.length > 0 && (
        <More summary={read.length === 1 ? 'The column that is read' : `The ${read.length} columns that are read`}>
          <ul className={classes.columns} aria-label="Columns that are read">
            {read.map(row)}
          </ul>
        </More>
      )}
      {empty.length > 0 && <p className={classes.rest}>Empty, and not imported: {empty.map(({ column }) => column).join(', ')}.</p>}
      {children}
    </Card>
  );
}
