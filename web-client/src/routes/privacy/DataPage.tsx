import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import { AskButton, DataRequestRows } from '../../app/dataRequests';
import { PersonalDataButtons } from '../../app/PersonalDataButtons';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay, useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText, TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotFound, NotYours } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import type { DataPageQuery } from '../../__generated__/DataPageQuery.graphql';
import { DeclineForm } from './DeclineForm';
import classes from './Privacy.module.css';
import { ReviewForm } from './ReviewForm';

const query = graphql`
  query DataPageQuery($id: ID!) {
    node(id: $id) {
      ... on Volunteer @alias(as: "volunteer") {
        id
        fullName
        erasedAt
        centres {
          name
        }
        dataRequests {
          id
          kind
          status
          note
          dueOn
          version
        }
        retention {
          erasedFrom
          keptUntil
        }
        ...dataRequests_volunteer
      }
    }
    personalData(volunteerId: $id) {
      ...ReviewForm_data
    }
  }
`;

export const loader = queryLoader<DataPageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** What is held about one person: looked through before it is handed over, declined, or erased. */
export function Component() {
  return useMay('volunteers.erase') ? <Data /> : <NotYours what="What is held about somebody" />;
}

function Data() {
  const data = useRouteQuery<DataPageQuery>(query);
  const volunteer = data.node?.volunteer;
  const mayDecide = useMayDecide('volunteers.erase', volunteer?.id ?? '');
  const [declining, decline] = useDisclosure(false);
  if (volunteer == null) {
    return <NotFound what="volunteer" />;
  }
  const back = { to: `/volunteers/${volunteer.id}`, label: volunteer.fullName };
  const centre = volunteer.centres.map((each) => each.name).join(', ');
  if (volunteer.erasedAt != null) {
    return (
      <>
        <PageHeader back={back} title="What is held" centre={centre} />
        <EmptyState title="This record was erased">
          Who it was is no longer known. Hours, attendance and dates stay for the figures.
        </EmptyState>
      </>
    );
  }
  const copy = volunteer.dataRequests.find((request) => request.kind === 'COPY' && request.status === 'OPEN');
  const erasure = volunteer.dataRequests.find((request) => request.kind === 'ERASURE' && request.status === 'OPEN');
  const open = copy ?? erasure;
  return (
    <>
      <PageHeader
        back={back}
        title={`What is held about ${volunteer.fullName}`}
        centre={centre}
        actions={
          mayDecide && (
            <Button component={Link} to={`/volunteers/${volunteer.id}/erase`} variant="default">
              Erase the record
            </Button>
          )
        }
      />
      <div className={classes.stack}>
        <Card title="What was asked" flush={volunteer.dataRequests.length > 0}>
          {volunteer.dataRequests.length === 0 && (
            <EmptyState small title="Nothing was asked">
              If somebody asks by letter or at the door, enter it here.
            </EmptyState>
          )}
          <DataRequestRows volunteer={volunteer} />
        </Card>
        <div data-screen className={classes.buttons}>
          {copy === undefined && (
            <AskButton volunteerId={volunteer.id} kind="COPY" label="Enter that they asked for a copy" explanation="It is then looked through here, and answered within a month." />
          )}
          {erasure === undefined && (
            <AskButton volunteerId={volunteer.id} kind="ERASURE" label="Enter that they asked to be erased" explanation="It stands on the dashboard until it is answered." />
          )}
          {open !== undefined && mayDecide && (
            <Button variant="default" onClick={decline.open}>
              Decline the request
            </Button>
          )}
        </div>
        {open !== undefined && (
          <Dialog opened={declining} title="Decline the request" onClose={decline.close}>
            <DeclineForm requestId={open.id} version={open.version} onClose={decline.close} />
          </Dialog>
        )}
        {erasure !== undefined && mayDecide && (
          <Card title="They ask to be erased" tone="sun">
            <p>
              Answer by <DateText date={erasure.dueOn} />. Look at what goes and whom it leaves short, then erase the record or decline with a reason.
            </p>
            <Button component={Link} to={`/volunteers/${volunteer.id}/erase`}>
              Look at what would go
            </Button>
          </Card>
        )}
        {volunteer.retention != null && (
          <Card title="How long they are kept" tone="sun">
            <p>
              {volunteer.retention.keptUntil != null ? (
                <>
                  Somebody decided to keep them until <DateText date={volunteer.retention.keptUntil} />.
                </>
              ) : (
                <>
                  Nothing has happened for a long time. They are erased by themselves on <TimeText at={volunteer.retention.erasedFrom} time={false} />.
                </>
              )}
            </p>
            <Button component={Link} to="/centre/retention" variant="default">
              Keep people, or let them go
            </Button>
          </Card>
        )}
        {data.personalData == null ? (
          <EmptyState title="This is not yours to look at">Somebody else at the centre answers what you ask about your own data.</EmptyState>
        ) : (
          <>
            <Card title="Take it away as it is">
              <p>A draft for you: it may tell of other people. Hand over only what you have looked through.</p>
              <PersonalDataButtons id={volunteer.id} label="The draft (PDF)" />
            </Card>
            <ReviewForm data={data.personalData} request={copy !== undefined && mayDecide ? { id: copy.id, version: copy.version } : null} />
          </>
        )}
      </div>
    </>
  );
}
