import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { StatusBadge } from '../../components/StatusBadge';
import type { PartOf_volunteer$key } from '../../__generated__/PartOf_volunteer.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment PartOf_volunteer on Volunteer {
    assignments {
      id
      status
      from
      programme {
        name
        venue
      }
      role {
        title
      }
    }
    places {
      id
      status
      cohort {
        name
        course {
          title
        }
      }
    }
    accreditations {
      id
      title
      awardedOn
      validUntil
    }
  }
`;

/** What the person has said yes to, and what they hold. */
export function PartOf({ volunteer: key }: { volunteer: PartOf_volunteer$key }) {
  const { assignments, places, accreditations } = useFragment(fragment, key);
  const accepted = assignments.filter((assignment) => assignment.status === 'ACCEPTED');
  const learning = places.filter((place) => ['APPLIED', 'WAITING', 'ACCEPTED', 'ATTENDING'].includes(place.status));
  if (accepted.length + learning.length + accreditations.length === 0) {
    return null;
  }
  return (
    <Card title="What you are part of">
      {accepted.map((assignment) => (
        <div key={assignment.id} className={classes.question}>
          <strong>{assignment.programme.name}</strong>
          <div>
            {assignment.role.title}
            {assignment.programme.venue != null && ` · ${assignment.programme.venue}`} · since <DateText date={assignment.from} />
          </div>
        </div>
      ))}
      {learning.map((place) => (
        <div key={place.id} className={classes.question}>
          <strong>{place.cohort.course.title}</strong>
          <div>
            {place.cohort.name} <StatusBadge state={place.status} />
          </div>
        </div>
      ))}
      {accreditations.map((held) => (
        <div key={held.id} className={classes.question}>
          <strong>{held.title}</strong>
          <div>
            Awarded <DateText date={held.awardedOn} />
            {held.validUntil != null && (
              <>
                {' '}
                · valid until <DateText date={held.validUntil} />
              </>
            )}
          </div>
        </div>
      ))}
    </Card>
  );
}
