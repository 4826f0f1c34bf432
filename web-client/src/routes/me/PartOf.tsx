import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { PartOf_volunteer$key } from '../../__generated__/PartOf_volunteer.graphql';

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
    <Card title="What you are part of" flush>
      <Rows label="What you are part of">
        {accepted.map((assignment) => (
          <Row
            key={assignment.id}
            title={assignment.programme.name}
            meta={
              <>
                <span>{assignment.role.title}</span>
                {assignment.programme.venue != null && <span>{assignment.programme.venue}</span>}
                <span>
                  since <DateText date={assignment.from} />
                </span>
              </>
            }
          />
        ))}
        {learning.map((place) => (
          <Row key={place.id} title={place.cohort.course.title} meta={<span>{place.cohort.name}</span>} aside={<StatusBadge state={place.status} />} />
        ))}
        {accreditations.map((held) => (
          <Row
            key={held.id}
            title={held.title}
            meta={
              <>
                <span>
                  Awarded <DateText date={held.awardedOn} />
                </span>
                {held.validUntil != null && (
                  <span>
                    valid until <DateText date={held.validUntil} />
                  </span>
                )}
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
