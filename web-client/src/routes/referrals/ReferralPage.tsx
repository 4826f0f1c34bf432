import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { ReferralPageBackMutation } from '../../__generated__/ReferralPageBackMutation.graphql';
import type { ReferralPageQuery } from '../../__generated__/ReferralPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { DateText } from '../../components/DateText';
import { formatDate } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { EditForm } from './EditForm';
import { ReferralState } from './ReferralState';
import { StepForm } from './StepForm';
import { ages, channels } from './words';

const query = graphql`
  query ReferralPageQuery($id: ID!) {
    node(id: $id) {
      ... on Referral @alias(as: "referral") {
        id
        version
        personName
        email
        phone
        note
        age
        agreed
        channel
        status
        overdue
        dueOn
        receivedOn
        acknowledgedOn
        contactedOn
        metOn
        enrolledOn
        notTakenUpOn
        notTakenUpReason
        from {
          name
        }
        centre {
          name
        }
        volunteer {
          id
          fullName
        }
        ...EditForm_referral
        ...StepForm_referral
      }
    }
  }
`;

const backMutation = graphql`
  mutation ReferralPageBackMutation($input: TakeReferralBackInput!) {
    takeReferralBack(input: $input) {
      referral {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<ReferralPageQuery>(query, ({ params }) => ({ id: params.id ?? '' }));

/** One referral: who it is, how far it is, and every way on and back. */
export function Component() {
  return useMay('referrals.read') ? <Referral /> : <NotYours what="A referral" />;
}

function Referral() {
  const referral = useRouteQuery<ReferralPageQuery>(query).node?.referral;
  const mayWrite = useMay('referrals.write');
  const mayEnrol = useMay('volunteers.write') && mayWrite;
  const [doing, setDoing] = useState<'step' | 'edit' | null>(null);
  const [back, busy] = useAction<ReferralPageBackMutation>(backMutation);
  if (referral == null) {
    return <NotFound what="referral" />;
  }
  const closed = referral.status === 'ENROLLED' || referral.status === 'NOT_TAKEN_UP';
  const steps = [
    ['Received', referral.receivedOn],
    ['Acknowledged', referral.acknowledgedOn],
    ['In touch', referral.contactedOn],
    ['Met', referral.metOn],
    ['Enrolled', referral.enrolledOn],
    ['Not taken up', referral.notTakenUpOn],
  ] as const;
  const from = referral.from?.name;

  return (
    <>
      <PageHeader
        back={{ to: '/referrals', label: 'Referrals' }}
        title={referral.personName}
        centre={referral.centre.name}
        intro={`${from === undefined ? 'Came by themself' : `Referred by ${from}`} on ${formatDate(referral.receivedOn)}.`}
        aside={<ReferralState status={referral.status} overdue={referral.overdue} dueOn={referral.dueOn} />}
        actions={
          <>
            {referral.phone != null && (
              <Button component="a" href={`tel:${referral.phone.replace(/\s/g, '')}`} variant="default" leftSection={<Icon name="phone" size={18} />}>Ring</Button>
            )}
            {referral.email != null && (
              <Button component="a" href={`mailto:${referral.email}`} variant="default" leftSection={<Icon name="mail" size={18} />}>Write</Button>
            )}
            {mayEnrol && !closed && <Button component={Link} to={`/volunteers/new?referral=${encodeURIComponent(referral.id)}`} variant="default">Enrol them</Button>}
            {mayWrite && !closed && <Button onClick={() => setDoing('step')}>Record a step</Button>}
          </>
        }
      />
      <Columns
        aside={
          <Card title="About them" actions={mayWrite && <Button variant="default" size="sm" onClick={() => setDoing('edit')}>Edit</Button>}>
            <Facts>
              <Fact name="Phone">{referral.phone}</Fact>
              <Fact name="E-mail">{referral.email}</Fact>
              <Fact name="Age">{ages.find((each) => each.value === referral.age)?.label}</Fact>
              <Fact name="They know of it and agree">{referral.agreed ? 'Yes' : 'Not said: ask whoever referred them first'}</Fact>
              <Fact name="How it came">{channels[referral.channel]}</Fact>
            </Facts>
          </Card>
        }
      >
        <Card title="How far it is" flush>
          <Rows label="Steps of the referral">
            {steps.map(([title, on]) => on != null && (
              <Row
                key={title}
                title={title}
                meta={
                  <>
                    <DateText date={on} />
                    {title === 'Not taken up' && referral.notTakenUpReason != null && <span>{referral.notTakenUpReason}</span>}
                  </>
                }
                aside={title === 'Enrolled' && referral.volunteer != null && <Button component={Link} to={`/volunteers/${referral.volunteer.id}`} variant="default" size="sm">Open {referral.volunteer.fullName}</Button>}
              />
            ))}
          </Rows>
          <Inset>
            {referral.dueOn != null && <Text mb="sm">Be in touch by <DateText date={referral.dueOn} />.</Text>}
            {mayWrite && referral.status !== 'RECEIVED' && (
              <Button
                variant="subtle"
                size="sm"
                loading={busy}
                onClick={() => back({ input: { referralId: referral.id, version: referral.version } }, { done: closed ? 'The referral is open again.' : 'The last step is taken back.' })}
              >
                {referral.status === 'NOT_TAKEN_UP' ? 'Open it again' : referral.status === 'ENROLLED' ? 'Take back that they were enrolled' : 'Take the last step back'}
              </Button>
            )}
            {referral.status === 'ENROLLED' && mayWrite && <Text size="sm" mt="xs">Their record as a volunteer stays.</Text>}
          </Inset>
        </Card>
        {referral.note != null && (
          <Card title="Note">
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} dir="auto">{referral.note}</Text>
          </Card>
        )}
      </Columns>
      <Dialog opened={doing === 'step'} title="Record a step" onClose={() => setDoing(null)}>
        {doing === 'step' && <StepForm referral={referral} onClose={() => setDoing(null)} />}
      </Dialog>
      <Dialog opened={doing === 'edit'} title={`Edit ${referral.personName}`} onClose={() => setDoing(null)}>
        {doing === 'edit' && <EditForm referral={referral} onClose={() => setDoing(null)} />}
      </Dialog>
    </>
  );
}
