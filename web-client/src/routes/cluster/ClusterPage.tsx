import { Anchor } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import type { ClusterPageQuery } from '../../__generated__/ClusterPageQuery.graphql';
import { chooseCentre } from '../../app/centre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { formatDate, formatHours, formatNumber } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import classes from './Cluster.module.css';

const query = graphql`
  query ClusterPageQuery {
    cluster {
      name
    }
    clusterOverview {
      centre {
        id
        name
        closed
        closedOn
      }
      volunteers
      ready
      hoursThisMonth
      enquiriesWaiting
      hoursToConfirm
      sessionsShort
      checksOverdue
    }
  }
`;

export const loader = queryLoader<ClusterPageQuery>(query, () => ({}));

/** The centres side by side: where an administrator begins, one step from each. */
export function Component() {
  return useMay('centres.manage') ? <Cluster /> : <NotYours what="The view of all centres" />;
}

function Cluster() {
  const { cluster, clusterOverview } = useRouteQuery<ClusterPageQuery>(query);
  const navigate = useNavigate();

  function open(id: string) {
    chooseCentre(id);
    void navigate('/');
  }

  if (clusterOverview.length === 0) {
    return (
      <>
        <PageHeader title={cluster?.name ?? 'All centres'} centre={null} />
        <EmptyState title="There is no centre yet" action={<Anchor component={Link} to="/set-up">Go to the set-up</Anchor>}>Set the cluster up and open its first centre: it takes a quarter of an hour.</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={cluster?.name ?? 'All centres'} intro="The centres side by side. Choose one to work in it." centre={null} />
      <Column>
        <Card flush>
          <div className={classes.scroll}>
            <table className={classes.table} role="table">
              <caption className="visually-hidden">Centres of the cluster</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">Centre</th>
                  <th role="columnheader" scope="col">Volunteers</th>
                  <th role="columnheader" scope="col">Hours this month</th>
                  <th role="columnheader" scope="col">What waits</th>
                  <th role="columnheader" scope="col">At risk</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {clusterOverview.map(({ centre, ...figures }) => (
                  <tr key={centre.id} role="row">
                    <th role="rowheader" scope="row">
                      <Anchor component="button" type="button" fw={700} ta="start" onClick={() => open(centre.id)}>{centre.name}</Anchor>{' '}
                      {centre.closedOn != null && <StatusBadge state="CLOSED" label={centre.closed ? 'Closed' : `Closes on ${formatDate(centre.closedOn)}`} tone={centre.closed ? 'quiet' : 'warning'} />}
                    </th>
                    <td role="cell" data-label="Volunteers">{figures.volunteers === 0 ? 'None yet' : `${formatNumber(figures.volunteers)}, ${formatNumber(figures.ready)} ready`}</td>
                    <td role="cell" data-label="Hours this month">{formatHours(figures.hoursThisMonth)}</td>
                    <td role="cell" data-label="What waits">{words([[figures.enquiriesWaiting, 'enquiry', 'enquiries'], [figures.hoursToConfirm, 'entry of hours', 'entries of hours']])}</td>
                    <td role="cell" data-label="At risk">{words([[figures.sessionsShort, 'session short', 'sessions short'], [figures.checksOverdue, 'check overdue', 'checks overdue']])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
        <p><Anchor component={Link} to="/?together">What needs attention at all centres together</Anchor></p>
      </Column>
    </>
  );
}

/** "2 enquiries, 1 entry of hours"; "nothing" when there is none. */
function words(counts: ReadonlyArray<readonly [number, string, string]>): string {
  const some = counts.filter(([count]) => count > 0).map(([count, one, many]) => `${formatNumber(count)} ${count === 1 ? one : many}`);
  return some.length === 0 ? 'Nothing' : some.join(', ');
}
