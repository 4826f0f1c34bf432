import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import type { MyTraining_query$key } from '../../__generated__/MyTraining_query.graphql';
import type { MyTraining_volunteer$key } from '../../__generated__/MyTraining_volunteer.graphql';
import type { MyTrainingApplyMutation } from '../../__generated__/MyTrainingApplyMutation.graphql';

const fragment = graphql`
  fragment MyTraining_volunteer on Volunteer {
    id
    enrolments {
      stage
      centre {
        id
      }
    }
    places {
      id
      status
      appliedOn
      cohort {
        id
        name
        startsOn
        endsOn
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
      certificateNumber
    }
  }
`;

const openFragment = graphql`
  fragment MyTraining_query on Query {
    cohorts(first: 20, order: [{ closesOn: DESC }]) {
      nodes {
        id
        name
        status
        startsOn
        closesOn
        placesLeft
        centre {
          id
        }
        course {
          title
        }
      }
    }
  }
`;

const applyMutation = graphql`
  mutation MyTrainingApplyMutation($input: ApplyForCohortInput!) {
    applyForCohort(input: $input) {
      cohortPlace {
        id
        status
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const underWay = ['APPLIED', 'WAITING', 'OFFERED', 'ACCEPTED', 'ATTENDING', 'COMPLETED'];

/** The courses that the person is on, what they hold, and what they can ask for a place on. */
export function MyTraining({ volunteer: key, query: queryKey }: { volunteer: MyTraining_volunteer$key; query: MyTraining_query$key }) {
  const { id, enrolments, places, accreditations } = useFragment(fragment, key);
  const cohorts = useFragment(openFragment, queryKey).cohorts?.nodes ?? [];
  const [apply, applying] = useAction<MyTrainingApplyMutation>(applyMutation);
  const learning = places.filter((place) => underWay.includes(place.status));
  const mayApply = new Set(enrolments.filter(({ stage }) => stage !== 'ON_BREAK' && stage !== 'ENQUIRY').map(({ centre }) => centre.id));
  const open = cohorts.filter((cohort) => cohort.status === 'OPEN' && mayApply.has(cohort.centre.id) && !learning.some((place) => place.cohort.id === cohort.id));

  return (
    <>
      <Card title="My courses" flush={learning.length > 0}>
        {learning.length === 0 ? (
          <EmptyState small title="You are on no course">What you ask for a place on stands here, with how far it has come.</EmptyState>
        ) : (
          <Rows label="My courses">
            {learning.map((place) => (
              <Row
                key={place.id}
                title={place.cohort.course.title}
                meta={
                  <>
                    <span>{place.cohort.name}</span>
                    {place.cohort.startsOn != null && (
                      <span>
                        <DateText date={place.cohort.startsOn} style="short" />
                        {place.cohort.endsOn != null && place.cohort.endsOn !== place.cohort.startsOn && (
                          <>
                            {' '}
                            to <DateText date={place.cohort.endsOn} />
                          </>
                        )}
                      </span>
                    )}
                  </>
                }
                aside={<StatusBadge state={place.status} />}
              />
            ))}
          </Rows>
        )}
      </Card>
      <Card title="What I hold" flush={accreditations.length > 0}>
        {accreditations.length === 0 ? (
          <EmptyState small title="No certificate yet">Certificates that you earn here, or bring along, stand here.</EmptyState>
        ) : (
          <Rows label="What I hold">
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
                    {held.certificateNumber != null && <span>certificate {held.certificateNumber}</span>}
                  </>
                }
              />
            ))}
          </Rows>
        )}
      </Card>
      {open.length > 0 && (
        <Card title="Open for applications" flush>
          <Rows label="Open for applications">
            {open.map((cohort) => (
              <Row
                key={cohort.id}
                title={cohort.course.title}
                meta={
                  <>
                    <span>{cohort.name}</span>
                    {cohort.startsOn != null && (
                      <span>
                        begins <DateText date={cohort.startsOn} />
                      </span>
                    )}
                    <span>
                      ask by <DateText date={cohort.closesOn} />
                    </span>
                    <span>{cohort.placesLeft > 0 ? `${cohort.placesLeft} ${cohort.placesLeft === 1 ? 'place' : 'places'} left` : 'full: there is a waiting list'}</span>
                  </>
                }
                aside={
                  <Button
                    data-screen
                    size="sm"
                    variant="light"
                    loading={applying}
                    aria-label={`Ask for a place: ${cohort.course.title}, ${cohort.name}`}
                    onClick={() => apply({ input: { cohortId: cohort.id, volunteerId: id } }, { done: `You have asked for a place on ${cohort.course.title}. We tell you as soon as it is yours.` })}
                  >
                    Ask for a place
                  </Button>
                }
              />
            ))}
          </Rows>
        </Card>
      )}
    </>
  );
}
