import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card';
import { formatNumber } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { StatusBadge } from '../../components/StatusBadge';
import type { ImportPageMutation } from '../../__generated__/ImportPageMutation.graphql';
import { saveText } from './saveText';
import classes from './ImportResult.module.css';

export type ImportAnswer = ImportPageMutation['response']['importVolunteers'];

/** Rows drawn at once; a file of ten thousand would freeze a small laptop. */
const shown = 200;

/** What an import did, or would do: in numbers, then every row that fails with all its reasons, then the others. */
export function ImportResult({ answer, children }: { answer: ImportAnswer; children: ReactNode }) {
  const { created, updated, failed, rows, dryRun, failedRowsCsv, notices } = answer;
  const others = rows.filter((row) => row.outcome !== 'FAIL');
  const unchanged = rows.filter((row) => row.outcome === 'UNCHANGED').length;

  return (
    <div className={classes.result}>
      <Card tone={dryRun ? 'sun' : 'sea'} title={dryRun ? 'What would happen' : 'Done'}>
        <ul className={classes.counts}>
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
          <div className={classes.scroll} tabIndex={0} role="region" aria-label="Rows that fail">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Row</th>
                  <th scope="col">Why</th>
                  <th scope="col">What it says</th>
                </tr>
              </thead>
              <tbody>
                {failed.slice(0, shown).map((failure) => (
                  <tr key={failure.row}>
                    <th scope="row">{failure.row}</th>
                    <td>
                      <ul className={classes.reasons}>
                        {failure.reasons.map((reason) => (
                          <li key={reason}>{reason}</li>
                        ))}
                      </ul>
                    </td>
                    <td className={classes.values}>{failure.values.filter((value) => value !== '').join(' · ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Rest total={failed.length} />
        </Card>
      )}

      {others.length > 0 && (
        <Card title={dryRun ? 'Rows that are fine' : 'Rows that went in'}>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={dryRun ? 'Rows that are fine' : 'Rows that went in'}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Row</th>
                  <th scope="col">Name</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">What changes</th>
                </tr>
              </thead>
              <tbody>
                {others.slice(0, shown).map((row) => (
                  <tr key={row.row}>
                    <th scope="row">{row.row}</th>
                    <td>{row.fullName}</td>
                    <td>
                      <StatusBadge state={row.outcome} />
                    </td>
                    <td className={classes.values}>{row.changes.join('; ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
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
