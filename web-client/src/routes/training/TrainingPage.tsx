import { Button } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { TrainingPageQuery } from '../../__generated__/TrainingPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay, useMayAll } from '../../app/session';
import { Column } from '../../components/Columns';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { CourseCard } from './CourseCard';

const query = graphql`
  query TrainingPageQuery($cohorts: CohortFilterInput) {
    courses(first: 50, order: [{ title: ASC }]) {
      nodes {
        id
        ...CourseCard_course @arguments(cohorts: $cohorts)
      }
    }
  }
`;

export const loader = queryLoader<TrainingPageQuery>(query, ({ centreId }) => ({
  cohorts: centreId === null ? null : { centreId: { eq: centreId } },
}));

/** The courses that volunteers can take, each with its runs at this centre. */
export function Component() {
  return useMay('training.read') ? <Training /> : <NotYours what="Training" />;
}

function Training() {
  const courses = useRouteQuery<TrainingPageQuery>(query).courses?.nodes ?? [];
  const mayWrite = useMayAll('training.write');
  const add = mayWrite && (
    <Button component={Link} to="/training/courses/new" leftSection={<Icon name="add" size={18} />}>
      New course
    </Button>
  );

  return (
    <>
      <PageHeader title="Training" intro="Courses, the cohorts that take them, and who has a place." actions={courses.length > 0 && add} />
      {courses.length === 0 ? (
        <EmptyState title="No courses yet" action={add}>
          {mayWrite ? 'Add the course that your volunteers take, then schedule its next cohort.' : 'They appear here as soon as there are some.'}
        </EmptyState>
      ) : (
        <Column>
          {courses.map((course) => (
            <CourseCard key={course.id} course={course} />
          ))}
        </Column>
      )}
    </>
  );
}
