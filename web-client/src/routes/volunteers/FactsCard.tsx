import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText, TimeText } from '../../components/DateText';
import type { FactsCard_volunteer$key } from '../../__generated__/FactsCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

const fragment = graphql`
  fragment FactsCard_volunteer on Volunteer {
    email
    phone
    postcode
    dateOfBirth
    howHeard
    languages
    skills
    interests
    createdAt
    centres {
      name
    }
  }
`;

export function FactsCard({ volunteer: key }: { volunteer: FactsCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    ['Phone', volunteer.phone],
    ['E-mail', volunteer.email],
    ['Postcode', volunteer.postcode],
    ['Born', volunteer.dateOfBirth == null ? null : <DateText date={volunteer.dateOfBirth} />],
    ['Languages', volunteer.languages.join(', ')],
    ['Skills', volunteer.skills.join(', ')],
    ['Interests', volunteer.interests.join(', ')],
    ['Heard of us', volunteer.howHeard],
    ['Centres', volunteer.centres.map((centre) => centre.name).join(', ')],
    ['With us since', <TimeText at={volunteer.createdAt} time={false} />],
  ];
  return (
    <Card title="About">
      <dl className={classes.facts}>
        {facts.map(([label, value]) =>
          value == null || value === '' ? null : (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Card>
  );
}
