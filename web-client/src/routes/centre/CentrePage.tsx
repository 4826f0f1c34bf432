import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { CentrePageQuery } from '../../__generated__/CentrePageQuery.graphql';
import { OneCentre } from '../../app/OneCentre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { formatDate } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { CentreForm } from './CentreForm';
import { FiguresCard } from './FiguresCard';

const query = graphql`
  query CentrePageQuery($id: ID!, $one: Boolean!) {
    node(id: $id) @include(if: $one) {
      ... on Centre @alias(as: "centre") {
        id
        name
        address
        telephone
        email
        timeZone
        healthVisitor
        socialWorker
        safeguardingLead
        safeguardingDeputy
        closed
        closedOn
        successor {
          name
        }
        ...CentreForm_centre
        ...FiguresCard_centre
      }
    }
  }
`;

export const loader = queryLoader<CentrePageQuery>(query, ({ centreId }) => ({ id: centreId ?? '', one: centreId !== null }));

/** One centre: how it is reached, whom it names, and the families around it. */
export function Component() {
  return useMay('places.write') ? (
    <OneCentre title="Centre">
      <Centre />
    </OneCentre>
  ) : (
    <NotYours what="The centre" />
  );
}

function Centre() {
  const centre = useRouteQuery<CentrePageQuery>(query).node?.centre;
  const [editing, setEditing] = useState(false);
  if (centre == null) {
    return <NotFound what="centre" />;
  }
  return (
    <>
      <PageHeader
        title={centre.name}
        centre={null}
        intro="How families reach the centre, whom it names, and the families around it."
        aside={
          centre.closed ? <StatusBadge state="CLOSED" label={`Closed since ${formatDate(centre.closedOn!)}`} tone="bad" />
          : centre.closedOn != null ? <StatusBadge state="CLOSES" label={`Closes on ${formatDate(centre.closedOn)}`} tone="warning" />
          : undefined
        }
        actions={<Button onClick={() => setEditing(true)}>Edit</Button>}
      />
      <Columns
        aside={
          <Card title="More of this centre" flush>
            <Rows label="Pages of this centre">
              <Row title="Venues" to="/centre/venues" meta={<span>Where things happen, and how to find it</span>} />
              <Row title="Target groups" to="/centre/target-groups" meta={<span>Families that the centre means to reach</span>} />
              <Row title="Inspection" to="/inspection" meta={<span>Who was at sessions, and whether they were suitable</span>} />
              <Row title="Policy" to="/centre/policy" meta={<span>Deadlines and reminders</span>} />
            </Rows>
          </Card>
        }
      >
        <Card title="Details">
          <Facts>
            <Fact name="Address">{centre.address}</Fact>
            <Fact name="Telephone">{centre.telephone}</Fact>
            <Fact name="E-mail">{centre.email}</Fact>
            <Fact name="Time zone">{centre.timeZone}</Fact>
            <Fact name="Taken over by">{centre.successor?.name}</Fact>
          </Facts>
        </Card>
        <Card title="Named people">
          <Facts>
            <Fact name="Health visitor">{centre.healthVisitor ?? 'Nobody is named'}</Fact>
            <Fact name="Social worker">{centre.socialWorker ?? 'Nobody is named'}</Fact>
            <Fact name="Safeguarding lead">{centre.safeguardingLead ?? 'Nobody is named: concerns reach no one who may read them'}</Fact>
            <Fact name="Safeguarding deputy">{centre.safeguardingDeputy ?? 'Nobody is named'}</Fact>
          </Facts>
          <Link to="/concerns">Concerns</Link>
        </Card>
        <FiguresCard centre={centre} />
      </Columns>
      <Dialog opened={editing} title="Edit the centre" size="lg" onClose={() => setEditing(false)}>
        <CentreForm centre={centre} onClose={() => setEditing(false)} />
      </Dialog>
    </>
  );
}
