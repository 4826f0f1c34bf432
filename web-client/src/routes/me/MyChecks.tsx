import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import type { MyChecks_volunteer$data, MyChecks_volunteer$key } from '../../__generated__/MyChecks_volunteer.graphql';

const fragment = graphql`
  fragment MyChecks_volunteer on Volunteer {
    checks {
      id
      status
      on
      recheckDue
      recorded
      type {
        id
        name
        kind
      }
    }
  }
`;

type Check = MyChecks_volunteer$data['checks'][number];

/** What was decided about each check; who gave a reference was told to the centre in confidence. */
export function MyChecks({ volunteer: key }: { volunteer: MyChecks_volunteer$key }) {
  const checks = [...useFragment(fragment, key).checks].sort((a, b) => b.on.localeCompare(a.on));
  if (checks.length === 0) {
    return null;
  }
  // a check that was made again has taken the place of the one before it; references stand beside each other
  const counts = (check: Check, index: number) => check.type.kind === 'REFERENCE' || checks.findIndex((other) => other.type.id === check.type.id) === index;
  const earlier = checks.filter((check, index) => !counts(check, index));
  return (
    <Card title="My checks" flush>
      <Rows label="My checks">
        {checks.filter(counts).map((check) => (
          <CheckRow key={check.id} check={check} status={check.status} />
        ))}
      </Rows>
      {earlier.length > 0 && (
        <More summary={earlier.length === 1 ? 'One earlier check' : `${earlier.length} earlier checks`}>
          <Rows label="Earlier checks">
            {earlier.map((check) => (
              <CheckRow key={check.id} check={check} status={check.recorded} earlier />
            ))}
          </Rows>
        </More>
      )}
    </Card>
  );
}

function CheckRow({ check, status, earlier = false }: { check: Check; status: string; earlier?: boolean }) {
  return (
    <Row
      title={check.type.name}
      meta={
        <>
          <span>
            since <DateText date={check.on} />
          </span>
          {check.recheckDue != null && !earlier && (
            <span>
              again by <DateText date={check.recheckDue} />
            </span>
          )}
        </>
      }
      aside={<StatusBadge state={status} />}
    />
  );
}
