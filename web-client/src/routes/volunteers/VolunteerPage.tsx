import { Button } from '@mantine/core';
import { graphql } from 'react-relay';
import { useDisclosure } from '@mantine/hooks';
import { Link, Navigate } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { ConsentSwitches } from '../../app/ConsentSwitches';
import { EmergencyContacts } from '../../app/EmergencyContacts';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { ReadyBadge, StatusBadge } from '../../components/StatusBadge';
import { Tabs, type Tab } from '../../components/Tabs';
import type { VolunteerPageQuery } from '../../__generated__/VolunteerPageQuery.graphql';
import { AccreditationsCard } from './AccreditationsCard';
import { AssignmentsCard } from './AssignmentsCard';
import { ChecksCard } from './ChecksCard';
import { ContactLogCard } from './ContactLogCard';
import { EditDialog } from './EditDialog';
import { EnrolmentCard } from './EnrolmentCard';
import { FactsCard } from './FactsCard';
import { HistoryCard } from './HistoryCard';
import { HoursCard, MilestonesCard } from './HoursCard';
import { MayBeTheSame } from './MayBeTheSame';
import { MergesCard } from './MergesCard';
import { MessagesCard } from './MessagesCard';
import { NotesCard } from './NotesCard';
import { ReferencesCard } from './ReferencesCard';

const query = graphql`
  query VolunteerPageQuery($id: ID!) {
    ...ConsentSwitches_wordings
    mergedInto(volunteerId: $id) {
      id
    }
    node(id: $id) {
      ... on Volunteer @alias(as: "volunteer") {
        id
        fullName
        knownAs
        email
        phone
        enrolmentStage
        enrolments {
          stage
          suitability {
            ready
            setAside {
              until
            }
          }
        }
        centres {
          name
        }
        ...FactsCard_volunteer
        ...EnrolmentCard_volunteer
        ...ChecksCard_volunteer
        ...ReferencesCard_volunteer
        ...AccreditationsCard_volunteer
        ...AssignmentsCard_volunteer
        ...HoursCard_volunteer
        ...HoursCard_milestones
        messages(first: 20, order: [{ dueAt: DESC }]) {
          ...MessagesCard_messages
        }
        history(first: 20) {
          ...HistoryCard_history
        }
        erasedAt
        ...ContactLogCard_volunteer
        ...NotesCard_volunteer
        ...EmergencyContacts_volunteer
        ...ConsentSwitches_volunteer
        ...EditDialog_volunteer
        ...MergesCard_volunteer
      }
    }
  }
`;

export const loader = queryLoader<VolunteerPageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** One volunteer: who they are, how far they have come, what they give. */
export function Component() {
  return useMay('volunteers.read') ? <Volunteer /> : <NotYours what="A volunteer’s page" />;
}

interface Standing {
  enrolmentStage: string;
  enrolments: readonly { stage: string; suitability: { ready: boolean; setAside?: { until: string } | null } | null | undefined }[];
}

/** Whoever was cleared is ready, or is not: that says more than the day of clearing. That somebody decided it is said with it. */
function Standing({ enrolmentStage, enrolments }: Standing) {
  const cleared = enrolments.filter((enrolment) => enrolment.stage === 'READY' && enrolment.suitability != null);
  if (enrolmentStage !== 'READY' || cleared.length === 0) {
    return <StatusBadge state={enrolmentStage} />;
  }
  if (!cleared.every((enrolment) => enrolment.suitability!.ready)) {
    return <StatusBadge state="NOT_READY" />;
  }
  return <ReadyBadge until={cleared.flatMap(({ suitability }) => suitability?.setAside?.until ?? []).sort()[0]} />;
}

function Volunteer() {
  const data = useRouteQuery<VolunteerPageQuery>(query);
  const volunteer = data.node?.volunteer;
  const mayWrite = useMay('volunteers.write');
  const mayErase = useMay('volunteers.erase');
  const seesNotes = useMay('notes.read');
  const seesDetails = useMay('details.read');
  const seesRota = useMay('rota.read');
  const seesHours = useMay('contributions.read');
  const seesTraining = useMay('learners.read');
  const [editing, edit] = useDisclosure(false);

  if (volunteer == null && data.mergedInto != null) {
    return <Navigate to={`/volunteers/${data.mergedInto.id}`} replace />;
  }
  if (volunteer == null) {
    return <NotFound what="volunteer" />;
  }
  const tabs: Tab[] = [
    {
      key: 'overview',
      label: 'Overview',
      children: (
        <>
          <Columns>
            <EnrolmentCard volunteer={volunteer} />
          </Columns>
          <Columns
            aside={
              <>
                {mayErase && volunteer.erasedAt == null && <MayBeTheSame volunteerId={volunteer.id} />}
                <FactsCard volunteer={volunteer} />
                <MergesCard volunteer={volunteer} />
              </>
            }
          >
            <ChecksCard volunteer={volunteer} />
            <ReferencesCard volunteer={volunteer} />
            {seesDetails && <EmergencyContacts volunteer={volunteer} mayWrite={mayWrite && volunteer.erasedAt == null} title="Whom to ring" />}
            {seesDetails && (
              <Card title="Consents">
                <ConsentSwitches volunteer={volunteer} wordings={data} readOnly={!mayWrite} />
              </Card>
            )}
          </Columns>
        </>
      ),
    },
  ];
  // What this person may not see of the record is no part of the page: an empty list would look as if there were nothing.
  if (seesTraining) {
    tabs.push({ key: 'training', label: 'Training', children: <AccreditationsCard volunteer={volunteer} /> });
  }
  if (seesRota || seesHours) {
    tabs.push({
      key: 'given',
      label: 'Programmes and hours',
      children: (
        <Columns aside={<MilestonesCard volunteer={volunteer} />}>
          {seesRota && <AssignmentsCard volunteer={volunteer} />}
          {seesHours && <HoursCard volunteer={volunteer} />}
        </Columns>
      ),
    });
  }
  if (seesDetails) {
    tabs.push({ key: 'contact', label: 'Contact log', children: <ContactLogCard volunteer={volunteer} mayWrite={volunteer.erasedAt == null} /> });
  }
  if (seesNotes) {
    tabs.push({ key: 'notes', label: 'Notes', children: <NotesCard volunteer={volunteer} /> });
  }
  if (volunteer.messages != null) {
    tabs.push({ key: 'messages', label: 'E-mails', children: <MessagesCard messages={volunteer.messages} /> });
  }
  if (volunteer.history != null) {
    tabs.push({ key: 'history', label: 'History', children: <HistoryCard history={volunteer.history} volunteerId={volunteer.id} /> });
  }
  return (
    <>
      <PageHeader
        back={{ to: '/volunteers', label: 'Volunteers' }}
        title={volunteer.fullName}
        centre={volunteer.centres.map((centre) => centre.name).join(', ')}
        aside={<Standing {...volunteer} />}
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
            {mayErase && volunteer.erasedAt == null && (
              <Button component={Link} to={`/volunteers/${volunteer.id}/data`} variant="default" leftSection={<Icon name="shield" size={18} />}>
                What is held
              </Button>
            )}
            {mayErase && mayWrite && volunteer.erasedAt == null && (
              <Button component={Link} to={`/volunteers/${volunteer.id}/merge`} variant="default" leftSection={<Icon name="people" size={18} />}>
                Same person as…
              </Button>
            )}
            {mayWrite && volunteer.erasedAt == null && (
              <Button onClick={edit.open} leftSection={<Icon name="edit" size={18} />}>
                Edit
              </Button>
            )}
          </>
        }
      />
      <Tabs label={`The record of ${volunteer.fullName}`} tabs={tabs} />
      <EditDialog volunteer={volunteer} opened={editing} onClose={edit.close} />
    </>
  );
}
