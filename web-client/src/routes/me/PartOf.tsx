import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Row, Rows } from '../../components/Rows';
import type { PartOf_volunteer$key } from '../../__generated__/PartOf_volunteer.graphql';

const fragment = graphql`
  fragment PartOf_volunteer on Volunteer {
    assignments {
      id
      status
      from
      until
      programme {
        name
        venue
      }
      role {
        title
        leads
      }
    }
  }
`;

/** The programmes that the person has said yes to. */
export function PartOf({ volunteer: key }: { volunteer: PartOf_volunteer$key }) {
  const accepted = useFragment(fragment, key).assignments.filter((assignment) => assignment.status === 'ACCEPTED');
  if (accepted.length === 0) {
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
                <span>{assignment.role.leads ? `${assignment.role.title} (you lead it)` : assignment.role.title}</span>
                {assignment.programme.venue != null && <span>{assignment.programme.venue}</span>}
                <span>
                  since <DateText date={assignment.from} />
                  {assignment.until != null && (
                    <>
                      , until <DateText date={assignment.until} />
                    </>
                  )}
                </span>
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
