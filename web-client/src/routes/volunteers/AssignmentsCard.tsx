import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { AssignmentsCard_volunteer$key } from '../../__generated__/AssignmentsCard_volunteer.graphql';

const fragment = graphql`
  fragment AssignmentsCard_volunteer on Volunteer {
    assignments {
      id
      status
      from
      until
      programme {
        id
        name
      }
      role {
        title
      }
    }
  }
`;

export function AssignmentsCard({ volunteer: key }: { volunteer: AssignmentsCard_volunteer$key }) {
  const { assignments } = useFragment(fragment, key);
  return (
    <Card title="Programmes" flush>
      {assignments.length === 0 ? (
        <EmptyState small title="Not assigned to a programme yet">
          Open a programme to assign somebody who is ready for one of its roles.
        </EmptyState>
      ) : (
        <Rows label="Programmes">
          {assignments.map((assignment) => (
            <Row
              key={assignment.id}
              title={assignment.programme.name}
              to={`/programmes/${assignment.programme.id}`}
              meta={
                <>
                  <span>{assignment.role.title}</span>
                  <span>
                    from <DateText date={assignment.from} />
                    {assignment.until != null && (
                      <>
                        {' '}
                        until <DateText date={assignment.until} />
                      </>
                    )}
                  </span>
                </>
              }
              aside={<StatusBadge state={assignment.status} />}
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
