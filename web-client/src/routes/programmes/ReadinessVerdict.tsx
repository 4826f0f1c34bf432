import { graphql, useLazyLoadQuery } from 'react-relay';
import type { ReadinessVerdictQuery } from '../../__generated__/ReadinessVerdictQuery.graphql';
import { DateText } from '../../components/DateText';
import { Icon } from '../../components/Icon';
import classes from './Programmes.module.css';

const query = graphql`
  query ReadinessVerdictQuery($volunteerId: ID!, $roleId: ID!, $on: Date!) {
    readiness(volunteerId: $volunteerId, programmeRoleId: $roleId, on: $on) {
      ready
      reasons {
        requirement
        met
        explanation
        until
      }
    }
  }
`;

interface Props {
  volunteerId: string;
  name: string;
  roleId: string;
  on: string;
}

/** Whether someone is ready for a role on a day, with an answer to each thing that the role asks for. */
export function ReadinessVerdict({ volunteerId, name, roleId, on }: Props) {
  const { readiness } = useLazyLoadQuery<ReadinessVerdictQuery>(query, { volunteerId, roleId, on }, { fetchPolicy: 'network-only' });
  const missing = readiness.reasons.filter((reason) => !reason.met).length;

  return (
    <section className={classes.verdict} data-ready={readiness.ready} aria-label="Readiness">
      <h3>
        {readiness.ready
          ? `${name} is ready for this role`
          : missing === 1
            ? `${name} is not ready: one thing is missing`
            : `${name} is not ready: ${missing} things are missing`}
      </h3>
      <ul className={classes.reasons}>
        {readiness.reasons.map((reason) => (
          <li key={reason.requirement}>
            <span className={reason.met ? classes.met : classes.missing}>
              <Icon name={reason.met ? 'check' : 'close'} />
              <span className="visually-hidden">{reason.met ? 'Met:' : 'Missing:'}</span>
            </span>
            <span>
              <strong>{reason.requirement}</strong>
              <small>
                {reason.explanation}
                {reason.met && reason.until != null && (
                  <>
                    {' '}
                    Until <DateText date={reason.until} />.
                  </>
                )}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
