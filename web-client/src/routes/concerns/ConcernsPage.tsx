import { Button } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { ConcernsPageQuery } from '../../__generated__/ConcernsPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';

const query = graphql`
  query ConcernsPageQuery {
    concerns {
      id
      reportedAt
      reportedBy
      status
      overdue
      centre {
        name
      }
    }
  }
`;

export const loader = queryLoader<ConcernsPageQuery>(query, () => ({}));

/** Concerns that one deals with, or reported oneself. What they say is read on their own page, and that is written down. */
export function Component() {
  const { concerns } = useRouteQuery<ConcernsPageQuery>(query);
  const report = <Button component={Link} to="/concerns/report">Report a concern</Button>;
  const open = concerns.filter((concern) => concern.status !== 'CLOSED');
  const closed = concerns.filter((concern) => concern.status === 'CLOSED');
  return (
    <>
      <PageHeader title="Concerns" intro="Those that you deal with, and those that you reported. Each time that one is read is written down." centre={null} actions={concerns.length > 0 && report} />
      {concerns.length === 0 ? (
        <EmptyState title="No concerns" action={report}>Those that are reported to you, and those that you report, appear here.</EmptyState>
      ) : (
        <Column>
          {[['Open', open], ['Closed', closed]].map(([title, list]) => (list as typeof open).length > 0 && (
            <Card key={title as string} title={title as string} flush>
              <Rows label={`${title as string} concerns`}>
                {(list as typeof open).map((concern) => (
                  <Row
                    key={concern.id}
                    to={`/concerns/${concern.id}`}
                    title={<>Reported on <TimeText at={concern.reportedAt} /></>}
                    meta={
                      <>
                        <span>{concern.centre.name}</span>
                        <span>by {concern.reportedBy}</span>
                      </>
                    }
                    aside={<ConcernStatus status={concern.status} overdue={concern.overdue} />}
                  />
                ))}
              </Rows>
            </Card>
          ))}
        </Column>
      )}
    </>
  );
}

export function ConcernStatus({ status, overdue }: { status: string; overdue: boolean }) {
  return status === 'REPORTED'
    ? <StatusBadge state="REPORTED" label={overdue ? 'Not acknowledged within a day' : 'New'} tone={overdue ? 'bad' : 'warning'} />
    : <StatusBadge state={status} label={status === 'CLOSED' ? 'Closed' : 'In hand'} tone={status === 'CLOSED' ? 'quiet' : 'info'} />;
}
