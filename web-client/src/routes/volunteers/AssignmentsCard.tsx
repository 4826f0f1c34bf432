import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { StatusBadge } from '../../components/StatusBadge';
import type { AssignmentsCard_volunteer$key } from '../../__generated__/AssignmentsCard_volunteer.graphql';
import classes from './VolunteerPage.module.css';

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
    <Card title="Programmes">
      {assignments.length === 0 ? (
        <EmptyState small title="Not assigned to a programme yet">
          Open a programme to assign somebody who is ready for one of its roles.
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {assignments.map((assignment) => (
            <li key={assignment.id}>
              <span className={classes.words}>
                <Link to={`/programmes/${assignment.programme.id}`}>{assignment.programme.name}</Link>
                <br />
                <span>
                  {assignment.role.title} · from <DateText date={assignment.from} />
                  {assignment.until != null && (
                    <>
                      {' '}
                      until <DateText date={assignment.until} />
                    </>
                  )}
                </span>
              </span>
              <StatusBadge state={assignment.status} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
