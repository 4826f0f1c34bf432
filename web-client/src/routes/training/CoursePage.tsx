import { Button, Title } from '@mantine/core';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { CoursePageQuery } from '../../__generated__/CoursePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useAllCentres, useMay, useMayAll } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { Column } from '../../components/Columns';
import { ConnectionTable } from '../../components/ConnectionTable';
import { EmptyState } from '../../components/EmptyState';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { Rows } from '../../components/Rows';
import { CohortRow } from './CohortRow';

const query = graphql`
  query CoursePageQuery($id: ID!, $cohorts: CohortFilterInput) {
    node(id: $id) {
      __typename
      ... on Course {
        id
        title
        awardingOrganisation
        qualificationNumber
        level
        credits
        validityMonths
        units {
          id
          code
          title
          credits
          mandatory
        }
        cohorts(first: 100, where: $cohorts, order: [{ opensOn: DESC }]) {
          nodes {
            id
            ...CohortRow_cohort
          }
        }
      }
    }
  }
`;

export const loader = queryLoader<CoursePageQuery>(query, ({ params, centreId }) => ({
  id: params.id!,
  cohorts: centreId === null ? null : { centreId: { eq: centreId } },
}));

export function Component() {
  return useMay('training.read') ? <Course /> : <NotYours what="This course" />;
}

/** A course: what it gives, its units, and its runs. */
function Course() {
  const course = useRouteQuery<CoursePageQuery>(query).node;
  const allCentres = useAllCentres();
  const mayWrite = useMayAll('training.write');
  if (course?.__typename !== 'Course') {
    return <NotFound what="course" />;
  }
  const cohorts = course.cohorts?.nodes ?? [];

  return (
    <>
      <PageHeader
        title={course.title}
        back={{ to: '/training', label: 'Training' }}
        actions={
          mayWrite && (
            <Button component={Link} to={`/training/courses/${course.id}/schedule`} leftSection={<Icon name="calendar" size={18} />}>
              Schedule a cohort
            </Button>
          )
        }
      />
      <Column>
        <Card title="About this course">
          <Facts>
            <Fact name="Accredited by">{course.awardingOrganisation ?? 'Nobody: it is our own'}</Fact>
            <Fact name="Qualification number">{course.qualificationNumber}</Fact>
            <Fact name="Level">{course.level}</Fact>
            <Fact name="Credits">{course.credits}</Fact>
            <Fact name="Lasts for">{course.validityMonths == null ? 'For good' : course.validityMonths % 12 === 0 ? years(course.validityMonths / 12) : `${course.validityMonths} months`}</Fact>
          </Facts>
        </Card>
        <section aria-labelledby="units">
          <Title order={2} id="units" size="h3" mb="sm">
            Units
          </Title>
          <ConnectionTable
            label="Units"
            nodes={course.units}
            columns={[
              { key: 'title', header: 'Unit', primary: true, cell: (unit) => unit.title },
              { key: 'code', header: 'Code', cell: (unit) => unit.code },
              { key: 'mandatory', header: 'Taken by', cell: (unit) => (unit.mandatory ? 'Everyone' : 'Those who choose it') },
              { key: 'credits', header: 'Credits', align: 'end', cell: (unit) => unit.credits ?? '–' },
            ]}
            empty={
              <Card>
                <EmptyState small title="This course is not divided into units" />
              </Card>
            }
          />
        </section>
        <Card title="Cohorts" flush>
          {cohorts.length === 0 ? (
            <Inset>
              <p>{allCentres ? 'None has been scheduled.' : 'None has been scheduled at this centre.'}</p>
            </Inset>
          ) : (
            <Rows label={`Cohorts of ${course.title}`}>
              {cohorts.map((cohort) => (
                <CohortRow key={cohort.id} cohort={cohort} />
              ))}
            </Rows>
          )}
        </Card>
      </Column>
    </>
  );
}

function years(count: number): string {
  return count === 1 ? '1 year' : `${count} years`;
}
