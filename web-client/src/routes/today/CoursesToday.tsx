import { graphql, useLazyLoadQuery } from 'react-relay';
import { useCentre, useMay, useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { SpanText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { CoursesTodayQuery } from '../../__generated__/CoursesTodayQuery.graphql';
import { courseWork } from './courseWork';

const query = graphql`
  query CoursesTodayQuery($where: CohortFilterInput) {
    cohorts(first: 20, where: $where, order: [{ opensOn: DESC }]) {
      nodes {
        id
        name
        status
        isTaughtByViewer
        course {
          title
        }
        places {
          status
        }
        sessions {
          id
          startsAt
          endsAt
          register {
            attendance
          }
        }
      }
    }
  }
`;

/**
 * The courses of the centre that are under way, for those who teach or assess there: each with what it waits for that
 * this person may do: a tutor's own, and all of them for whoever assesses there.
 */
export function CoursesToday() {
  const centre = useCentre();
  const mayPlace = useMay('training.write');
  const mayRegister = useMay('registers.write');
  const all = useMayAll('learners.read');
  const data = useLazyLoadQuery<CoursesTodayQuery>(query, { where: centre.id === '' ? null : { centreId: { eq: centre.id } } }, { fetchPolicy: 'store-and-network' });
  const courses = courseWork((data.cohorts?.nodes ?? []).filter((cohort) => all || cohort.isTaughtByViewer), new Date());

  return (
    <Card title="Courses" flush>
      {courses.length === 0 ? (
        <EmptyState small title="No course is under way">
          Courses stand here from the day on which people can apply until they are completed.
        </EmptyState>
      ) : (
        <Rows label="Courses">
          {courses.map(({ cohort, applied, learners, unrecorded, next }) => (
            <Row
              key={cohort.id}
              title={cohort.course.title}
              to={`/training/cohorts/${cohort.id}`}
              meta={
                <>
                  <span>{cohort.name}</span>
                  <span>{learners === 0 ? 'no learners yet' : learners === 1 ? '1 learner' : `${learners} learners`}</span>
                  {next !== undefined && (
                    <span>
                      next <SpanText from={next.startsAt} to={next.endsAt} />
                    </span>
                  )}
                </>
              }
              aside={
                <>
                  {mayRegister && unrecorded > 0 && (
                    <StatusBadge state="WAITING" tone="warning" label={unrecorded === 1 ? 'Register to take' : `${unrecorded} registers to take`} />
                  )}
                  {mayPlace && applied > 0 && <StatusBadge state="WAITING" label={applied === 1 ? '1 application' : `${applied} applications`} />}
                  <StatusBadge state={cohort.status} />
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
