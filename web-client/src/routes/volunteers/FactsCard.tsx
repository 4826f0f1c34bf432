import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { availabilityWords } from '../../app/profile/availability';
import { Card } from '../../components/Card';
import { DateText, TimeText } from '../../components/DateText';
import { Fact, Facts } from '../../components/Facts';
import { StatusBadge } from '../../components/StatusBadge';
import type { FactsCard_volunteer$key } from '../../__generated__/FactsCard_volunteer.graphql';

const fragment = graphql`
  fragment FactsCard_volunteer on Volunteer {
    email
    phone
    postcode
    dateOfBirth
    parentalConsentBy
    parentalConsentOn
    howHeard
    languages
    skills
    interests
    accessNeeds
    parentOrCarer
    whereaboutsConfidential
    availability {
      weekday
      part
    }
    createdAt
    referrals {
      id
      receivedOn
      from {
        name
      }
    }
    centres {
      name
    }
  }
`;

export function FactsCard({ volunteer: key }: { volunteer: FactsCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  return (
    <Card title="About">
      {volunteer.whereaboutsConfidential === true && (
        <p>
          <StatusBadge state="CONFIDENTIAL" /> Tell nobody where they live, or when they are here.
        </p>
      )}
      <Facts>
        <Fact name="Phone">{volunteer.phone}</Fact>
        <Fact name="E-mail">{volunteer.email}</Fact>
        <Fact name="Postcode">{volunteer.postcode}</Fact>
        <Fact name="Born">{volunteer.dateOfBirth == null ? null : <DateText date={volunteer.dateOfBirth} />}</Fact>
        <Fact name="Agreed for them">
          {volunteer.parentalConsentBy == null ? null : (
            <>
              {volunteer.parentalConsentBy}
              {volunteer.parentalConsentOn != null && (
                <>
                  , <DateText date={volunteer.parentalConsentOn} />
                </>
              )}
            </>
          )}
        </Fact>
        <Fact name="Languages">{volunteer.languages.join(', ')}</Fact>
        <Fact name="Skills">{volunteer.skills.join(', ')}</Fact>
        <Fact name="Interests">{volunteer.interests.join(', ')}</Fact>
        <Fact name="Has time">{availabilityWords(volunteer.availability)}</Fact>
        <Fact name="What helps">{volunteer.accessNeeds}</Fact>
        <Fact name="Child at the centre">{volunteer.parentOrCarer === true ? 'Parent or carer of one' : null}</Fact>
        <Fact name="Heard of us">{volunteer.howHeard}</Fact>
        {volunteer.referrals.map((referral) => (
          <Fact key={referral.id} name={referral.from == null ? 'Came by themself' : `Referred by ${referral.from.name}`}>
            <Link to={`/referrals/${referral.id}`}><DateText date={referral.receivedOn} /></Link>
          </Fact>
        ))}
        <Fact name="Centres">{volunteer.centres.map((centre) => centre.name).join(', ')}</Fact>
        <Fact name="With us since">
          <TimeText at={volunteer.createdAt} time={false} />
        </Fact>
      </Facts>
    </Card>
  );
}
