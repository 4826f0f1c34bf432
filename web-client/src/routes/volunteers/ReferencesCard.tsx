import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useCentre, useMay, useMayDecide } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText, TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { More } from '../../components/More';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { ReferencesCard_volunteer$data, ReferencesCard_volunteer$key } from '../../__generated__/ReferencesCard_volunteer.graphql';
import { AskForReference } from './ReferenceForms';
import { ReferenceView } from './ReferenceView';
import { channels, referenceStates } from './references';

const fragment = graphql`
  fragment ReferencesCard_volunteer on Volunteer {
    id
    knownAs
    erasedAt
    enrolments {
      centre {
        id
      }
    }
    referenceRequests {
      id
      name
      email
      telephone
      relationship
      status
      askedAt
      askedBy
      remindedAt
      dueOn
      undelivered
      answer
      answeredOn
      answeredThrough
      enteredBy
      withdrawnOn
      decidedOn
      decidedBy
      forgottenOn
      version
    }
  }
`;

export type Reference = ReferencesCard_volunteer$data['referenceRequests'][number];

/** Who was asked for a reference, and what came of it; the checks beside it say what was decided. */
export function ReferencesCard({ volunteer: key }: { volunteer: ReferencesCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const centre = useCentre();
  const mayRead = useMay('checks.read');
  const mayDecide = useMayDecide('checks.write', volunteer.id) && volunteer.erasedAt == null;
  const [open, setOpen] = useState<string | null>(null);
  const requests = volunteer.referenceRequests;
  const current = requests.filter((each) => each.status !== 'WITHDRAWN');
  const withdrawn = requests.filter((each) => each.status === 'WITHDRAWN');
  const chosen = requests.find((each) => each.id === open);

  if (!mayRead) {
    return null;
  }
  return (
    <Card
      title="References"
      flush
      actions={
        mayDecide && (
          <Button size="sm" variant="light" onClick={() => setOpen('new')} leftSection={<Icon name="mail" size={16} />}>
            Ask for a reference
          </Button>
        )
      }
    >
      {requests.length === 0 ? (
        <EmptyState small title="Nobody was asked by e-mail yet">
          A referee gets a link to a page of their own, and answers there in five minutes.
        </EmptyState>
      ) : (
        <>
          <RowsNote>{volunteer.knownAs} reads what was decided, not who said what. Who reads an answer is recorded.</RowsNote>
          <References requests={current} mayDecide={mayDecide} onOpen={setOpen} />
          {withdrawn.length > 0 && (
            <More summary={withdrawn.length === 1 ? 'One withdrawn' : `${withdrawn.length} withdrawn`}>
              <References requests={withdrawn} mayDecide={mayDecide} onOpen={setOpen} withdrawn />
            </More>
          )}
        </>
      )}
      <Dialog opened={open === 'new'} title="Ask for a reference" onClose={() => setOpen(null)}>
        <AskForReference
          volunteerId={volunteer.id}
          name={volunteer.knownAs}
          centreId={volunteer.enrolments.some((each) => each.centre.id === centre.id) ? centre.id : undefined}
          onClose={() => setOpen(null)}
        />
      </Dialog>
      <Dialog opened={chosen !== undefined} title={chosen === undefined ? 'Reference' : `Reference of ${chosen.name}`} size="lg" onClose={() => setOpen(null)}>
        {chosen !== undefined && <ReferenceView reference={chosen} volunteerName={volunteer.knownAs} mayDecide={mayDecide} onClose={() => setOpen(null)} />}
      </Dialog>
    </Card>
  );
}

interface ListProps {
  requests: readonly Reference[];
  mayDecide: boolean;
  withdrawn?: boolean;
  onOpen: (id: string) => void;
}

function References({ requests, mayDecide, withdrawn = false, onOpen }: ListProps) {
  return (
    <Rows label={withdrawn ? 'Withdrawn requests for references' : 'References'}>
      {requests.map((each) => {
        const [label, tone] = each.undelivered != null ? (['Not delivered', 'bad'] as const) : referenceStates[each.status];
        return (
          <Row
            key={each.id}
            title={each.name}
            meta={
              <>
                {each.relationship != null && <span>{each.relationship}</span>}
                <WhatHappened reference={each} />
              </>
            }
            aside={
              <>
                <StatusBadge state={each.status} label={label} tone={tone} />
                <Button variant={each.status === 'ANSWERED' && mayDecide ? 'light' : 'default'} size="sm" onClick={() => onOpen(each.id)}>
                  {each.status === 'ANSWERED' && mayDecide ? 'Read and decide' : 'Look'}
                  <span className="visually-hidden"> at the reference of {each.name}</span>
                </Button>
              </>
            }
          />
        );
      })}
    </Rows>
  );
}

/** The latest that is known of it, in a line. */
function WhatHappened({ reference: it }: { reference: Reference }) {
  if (it.decidedOn != null) {
    return (
      <span>
        decided on <DateText date={it.decidedOn} /> by {it.decidedBy}
      </span>
    );
  }
  if (it.withdrawnOn != null) {
    return (
      <span>
        withdrawn on <DateText date={it.withdrawnOn} />
      </span>
    );
  }
  if (it.answeredOn != null) {
    return (
      <span>
        {it.answer === 'DECLINED' ? 'declined' : 'answered'} on <DateText date={it.answeredOn} />
        {it.answeredThrough != null && `, ${channels[it.answeredThrough]}`}
      </span>
    );
  }
  return (
    <>
      <span>
        asked <TimeText at={it.askedAt} />
      </span>
      {it.remindedAt != null && (
        <span>
          reminded <TimeText at={it.remindedAt} />
        </span>
      )}
      {it.email == null && <span>no e-mail address: ring or write</span>}
    </>
  );
}
