import { Button } from '@mantine/core';
import { graphql } from 'react-relay';
import { useDisclosure } from '@mantine/hooks';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { ConsentSwitches } from '../../app/ConsentSwitches';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { NotFound } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import type { VolunteerPageQuery } from '../../__generated__/VolunteerPageQuery.graphql';
import { AccreditationsCard } from './AccreditationsCard';
import { AssignmentsCard } from './AssignmentsCard';
import { ChecksCard } from './ChecksCard';
import { EditDialog } from './EditDialog';
import { EnrolmentCard } from './EnrolmentCard';
import { FactsCard } from './FactsCard';
import { HistoryCard } from './HistoryCard';
import { HoursCard } from './HoursCard';
import { MessagesCard } from './MessagesCard';
import classes from './VolunteerPage.module.css';

const query = graphql`
  query VolunteerPageQuery($id: ID!) {
    node(id: $id) {
      ... on Volunteer @alias(as: "volunteer") {
        id
        fullName
        knownAs
        email
        phone
        enrolmentStage
        ...FactsCard_volunteer
        ...EnrolmentCard_volunteer
        ...ChecksCard_volunteer
        ...AccreditationsCard_volunteer
        ...AssignmentsCard_volunteer
        ...HoursCard_volunteer
        ...MessagesCard_volunteer
        ...HistoryCard_volunteer
        ...ConsentSwitches_volunteer
        ...EditDialog_volunteer
      }
    }
  }
`;

export const loader = queryLoader<VolunteerPageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** One volunteer: who they are, how far they have come, what they give. */
export function Component() {
  const volunteer = useRouteQuery<VolunteerPageQuery>(query).node?.volunteer;
  const mayWrite = useMay('volunteers.write');
  const [editing, edit] = useDisclosure(false);

  if (volunteer == null) {
    return <NotFound what="volunteer" />;
  }
  return (
    <>
      <PageHeader
        back={{ to: '/volunteers', label: 'Volunteers' }}
        title={volunteer.fullName}
        aside={<StatusBadge state={volunteer.enrolmentStage} />}
        intro={volunteer.fullName.split(' ')[0] === volunteer.knownAs ? undefined : `Known as ${volunteer.knownAs}`}
        actions={
          <>
            {volunteer.phone != null && (
              <Button component="a" href={`tel:${volunteer.phone.replace(/\s/g, '')}`} variant="default" leftSection={<Icon name="phone" size={18} />}>
                Ring
              </Button>
            )}
            {volunteer.email != null && (
              <Button component="a" href={`mailto:${volunteer.email}`} variant="default" leftSection={<Icon name="mail" size={18} />}>
                Write
              </Button>
            )}
            {mayWrite && (
              <Button onClick={edit.open} leftSection={<Icon name="edit" size={18} />}>
                Edit
              </Button>
            )}
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <EnrolmentCard volunteer={volunteer} />
          <ChecksCard volunteer={volunteer} />
          <AccreditationsCard volunteer={volunteer} />
          <AssignmentsCard volunteer={volunteer} />
        </div>
        <div className={classes.column}>
          <FactsCard volunteer={volunteer} />
          <HoursCard volunteer={volunteer} />
          <Card title="Consents">
            <ConsentSwitches volunteer={volunteer} readOnly={!mayWrite} />
          </Card>
          <MessagesCard volunteer={volunteer} />
          <HistoryCard volunteer={volunteer} />
        </div>
      </div>
      <EditDialog volunteer={volunteer} opened={editing} onClose={edit.close} />
    </>
  );
}
