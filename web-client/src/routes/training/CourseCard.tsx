import { Button, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { CourseCard_course$key } from '../../__generated__/CourseCard_course.graphql';
import { useAllCentres, useMayAll } from '../../app/session';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { Rows } from '../../components/Rows';
import { CohortRow } from './CohortRow';
import classes from './Training.module.css';

const fragment = graphql`
  fragment CourseCard_course on Course @argumentDefinitions(cohorts: { type: "CohortFilterInput" }) {
    id
    title
    awardingOrganisation
    level
    credits
    units {
      id
    }
    cohorts(first: 12, where: $cohorts, order: [{ opensOn: DESC }]) {
      totalCount
      nodes {
        id
        ...CohortRow_cohort
      }
    }
  }
`;

/** A course with its most recent cohorts. */
export function CourseCard({ course: key }: { course: CourseCard_course$key }) {
  const course = useFragment(fragment, key);
  const mayWrite = useMayAll('training.write');
  const allCentres = useAllCentres();
  const cohorts = course.cohorts?.nodes ?? [];

  return (
    <Card flush>
      <div className={classes.courseHead}>
        <div>
          <Title order={2} className={classes.courseTitle}>
            <Link to={`/training/courses/${course.id}`}>{course.title}</Link>
          </Title>
          <div className={classes.credentials}>
            <span>{course.awardingOrganisation == null ? 'Our own course' : `Accredited by ${course.awardingOrganisation}`}</span>
            {course.level != null && <span>{course.level}</span>}
            {course.credits != null && <span>{course.credits} credits</span>}
            {course.units.length > 0 && <span>{course.units.length === 1 ? '1 unit' : `${course.units.length} units`}</span>}
          </div>
        </div>
        {mayWrite && (
          <Button component={Link} to={`/training/courses/${course.id}/schedule`} variant="light" data-screen="" aria-label={`Schedule a cohort of ${course.title}`} leftSection={<Icon name="calendar" size={18} />}>
            Schedule a cohort
          </Button>
        )}
      </div>
      {cohorts.length === 0 ? (
        <p className={classes.none}>{allCentres ? 'No cohort of this course has been scheduled.' : 'No cohort of this course has been scheduled at this centre.'}</p>
      ) : (
        <Rows label={`Cohorts of ${course.title}`}>
          {cohorts.map((cohort) => (
            <CohortRow key={cohort.id} cohort={cohort} />
          ))}
        </Rows>
      )}
      {(course.cohorts?.totalCount ?? 0) > cohorts.length && (
        <p className={classes.rest}>
          <Link to={`/training/courses/${course.id}`}>All {course.cohorts?.totalCount} cohorts of {course.title}</Link>
        </p>
      )}
    </Card>
  );
}
