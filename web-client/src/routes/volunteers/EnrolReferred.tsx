import { Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useNavigate } from 'react-router';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { formatDate } from '../../components/dates';
import { NotFound } from '../../components/ErrorState';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import type { EnrolReferredQuery } from '../../__generated__/EnrolReferredQuery.graphql';
import { EnrolForm } from './EnrolForm';
import classes from './EnrolPage.module.css';

const query = graphql`
  query EnrolReferredQuery($id: ID!) {
    node(id: $id) {
      ... on Referral @alias(as: "referral") {
        id
        personName
        email
        phone
        note
        age
        status
        receivedOn
        centre {
          id
          name
        }
        from {
          name
        }
      }
    }
  }
`;

/** Enrolling somebody who was referred: what is known of them is in the form, and the referral is enrolled with them. */
export function EnrolReferred({ id }: { id: string }) {
  const referral = useLazyLoadQuery<EnrolReferredQuery>(query, { id }, { fetchPolicy: 'store-and-network' }).node?.referral;
  const navigate = useNavigate();
  if (referral == null) {
    return <NotFound what="referral" />;
  }
  const from = referral.from?.name;
  return (
    <div className={classes.page}>
      <PageHeader
        back={{ to: `/referrals/${referral.id}`, label: 'The referral' }}
        title={`Enrol ${referral.personName}`}
        intro={`${from === undefined ? 'Came by themself' : `Referred by ${from}`} on ${formatDate(referral.receivedOn)}. Enrolling them closes the referral.`}
        centre={referral.centre.name}
      />
      <Columns>
        {referral.age === 'UNDER18' && (
          <Card tone="sun">
            <Text>They said that they are under 18. Until a parent or carer has agreed, they stay an enquiry. The contact may be the parent’s or carer’s.</Text>
          </Card>
        )}
        {referral.note != null && (
          <Card title="What the referral says">
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} dir="auto">{referral.note}</Text>
          </Card>
        )}
        <Card>
          <EnrolForm
            referralId={referral.id}
            centreId={referral.centre.id}
            fullName={referral.personName}
            email={referral.email}
            phone={referral.phone}
            howHeard={from === undefined ? 'Asked by themself' : `Referred by ${from}`}
            onEnrolled={(volunteer) => {
              notifyDone(`${volunteer.fullName} is enrolled, and the referral is closed.`);
              void navigate(`/volunteers/${volunteer.id}`);
            }}
            onCancel={() => void navigate(`/referrals/${referral.id}`)}
          />
        </Card>
      </Columns>
    </div>
  );
}
