import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { formatNumber } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { StatusBadge } from '../../components/StatusBadge';
import type { ImportPageMutation } from '../../__generated__/ImportPageMutation.graphql';
import { saveText } from './saveText';
import classes from './ImportResult.module.css';

export type ImportAnswer = ImportPageMutation['response']['importVolunteers'];

/** Rows drawn at once; a file of ten thousand would freeze a small laptop. */
const shown = 200;

const failing: ReadonlyArray<Column<ImportAnswer['failed'][number] & { id: string }>> = [
  { key: 'row', header: 'Row', primary: true, cell: (failure) => `Row ${failure.row}` },
  {
    key: 'why',
    header: 'Why',
    cell: (failure) => (
      <ul className={classes.reasons}>
        {failure.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    ),
  },
  { key: 'says', header: 'What it says', cell: (failure) => <span className={classes.values}>{failure.values.filter((value) => value !== '').join(' · ')}</span> },
];

const fine: ReadonlyArray<Column<ImportAnswer['rows'][number] & { id: string }>> = [
  { key: 'name', header: 'Name', primary: true, cell: (row) => row.fullName },
  { key: 'row', header: 'Row', cell: (row) => row.row },
  { key: 'outcome', header: 'Outcome', cell: (row) => <StatusBadge state={row.outcome} /> },
  {
    key: 'says',
    header: 'Details',
    cell: (row) => (
      <span className={classes.values}>
        {row.details.join(' · ')}
        {row.changes.length > 0 && <span className={classes.assumed}>{row.changes.join('; ')}</span>}
      </span>
    ),
  },
];

/** What an import did, or would do: in numbers, then every row that fails with all its reasons, then the others. */
export function ImportResult({ answer, columns, children }: { answer: ImportAnswer; columns: ReactNode; children: ReactNode }) {
  const { created, updated, failed, rows, dryRun, failedRowsCsv, notices, lacks } = answer;
  const others = rows.filter((row) => row.outcome !== 'FAIL');
  const unchanged = rows.filter((row) => row.outcome === 'UNCHANGED').length;

  return (
    <div className={classes.result}>
      <Card tone={lacks != null ? 'coral' : dryRun ? 'sun' : 'sea'} title={lacks != null ? 'Which column is it?' : dryRun ? 'What would happen' : 'Done'}>
        {lacks != null && <p className={classes.lead}>{lacks} Or say below which column it is.</p>}
        <ul className={classes.counts} hidden={lacks != null}>
          <Count value={created} label={dryRun ? 'would be new' : 'new'} />
          <Count value={updated} label={dryRun ? 'would be updated' : 'updated'} />
          {unchanged > 0 && <Count value={unchanged} label="are as they were" />}
          <Count value={failed.length} label={failed.length === 1 ? 'row fails' : 'rows fail'} />
        </ul>
        {notices.length > 0 && (
          <ul className={classes.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        {children}
      </Card>

      {columns}

      {failed.length > 0 && (
        <Card
          title="Rows that fail"
          actions={
            failedRowsCsv != null && (
              <Button variant="default" size="sm" leftSection={<Icon name="import" size={16} />} onClick={() => saveText('rows-to-mend.csv', failedRowsCsv)}>
                Download them to mend
              </Button>
            )
          }
        >
          <ConnectionTable label="Rows that fail" columns={failing} nodes={failed.slice(0, shown).map((failure) => ({ ...failure, id: String(failure.row) }))} empty={null} />
          <Rest total={failed.length} />
        </Card>
      )}

      {others.length > 0 && (
        <Card title={dryRun ? 'Rows that are fine' : 'Rows that went in'}>
          <ConnectionTable
            label={dryRun ? 'Rows that are fine' : 'Rows that went in'}
            columns={fine}
            nodes={others.slice(0, shown).map((row) => ({ ...row, id: String(row.row) }))}
            empty={null}
          />
          <Rest total={others.length} />
        </Card>
      )}
    </div>
  );
}

function Count({ value, label }: { value: number; label: string }) {
  return (
    <li>
      <strong>{formatNumber(value)}</strong> {label}
    </li>
  );
}

function Rest({ total }: { total: number }) {
  return total > shown ? <p className={classes.rest}>… and {formatNumber(total - shown)} more.</p> : null;
}
