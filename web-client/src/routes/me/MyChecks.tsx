import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { MyChecks_volunteer$key } from '../../__generated__/MyChecks_volunteer.graphql';

const fragment = graphql`
  fragment MyChecks_volunteer on Volunteer {
    checks {
      id
      status
      on
      recheckDue
      type {
        name
      }
    }
  }
`;

/** What was decided about each check; who gave a reference was told to the centre in confidence. */
export function MyChecks({ volunteer: key }: { volunteer: MyChecks_volunteer$key }) {
  const { checks } = useFragment(fragment, key);
  if (checks.length === 0) {
    return null;
  }
  return (
    <Card title="My checks" flush>
      <Rows label="My checks">
        {checks.map((check) => (
          <Row
            key={check.id}
            title={check.type.name}
            meta={
              <>
                <span>
                  since <DateText date={check.on} />
                </span>
                {check.recheckDue != null && (
                  <span>
                    again by <DateText date={check.recheckDue} />
                  </span>
                )}
              </>
            }
            aside={<StatusBadge state={check.status} />}
          />
        ))}
      </Rows>
    </Card>
  );
}
