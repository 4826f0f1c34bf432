import { Anchor } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { CheckTypesCard_query$key } from '../../__generated__/CheckTypesCard_query.graphql';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows, RowsNote } from '../../components/Rows';
import { askedOf, comingOf, demandInWords, interval } from '../set-up/checkTypes';

const fragment = graphql`
  fragment CheckTypesCard_query on Query {
    checkTypes {
      id
      name
      requiredCount
      recheckAfterMonths
      demands {
        from
        requiredCount
        recheckAfterMonths
        level
        workforce
        withdrawn
        coming
      }
    }
  }
`;

/** What is looked into: part of the policy, kept on a page of its own. */
export function CheckTypesCard({ query: key }: { query: CheckTypesCard_query$key }) {
  const { checkTypes } = useFragment(fragment, key);
  const mayChange = useMay('centres.manage');
  return (
    <Card title="Checks that are asked for" flush>
      <RowsNote>
        The cluster decides them for all its centres, because a check is the person’s.{' '}
        {mayChange ? (
          <Anchor component={Link} underline="always" to="/set-up/checks">
            Add, change or withdraw checks
          </Anchor>
        ) : (
          'Ask its administrator for another.'
        )}
      </RowsNote>
      {checkTypes.length === 0 ? (
        <EmptyState small title="Nothing is asked for">
          Everybody can start without any check.
        </EmptyState>
      ) : (
        <Rows label="Checks that are asked for">
          {checkTypes.map((type) => (
            <Row
              key={type.id}
              title={type.name}
              meta={
                <>
                  <strong>{askedOf(type.requiredCount)}</strong>
                  <span>{interval(type.recheckAfterMonths)}</span>
                  {comingOf(type.demands).map((demand) => (
                    <span key={demand.from}>
                      from <DateText date={demand.from} />: {demandInWords(demand)}
                    </span>
                  ))}
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
