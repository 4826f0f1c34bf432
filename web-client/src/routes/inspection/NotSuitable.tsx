import { graphql, useFragment } from 'react-relay';
import type { NotSuitable_inspection$key } from '../../__generated__/NotSuitable_inspection.graphql';
import { Card } from '../../components/Card';
import { formatSpan } from '../../components/dates';
import { Reasons } from '../../components/Reasons';
import { Row, Rows } from '../../components/Rows';
import classes from './Inspection.module.css';

const fragment = graphql`
  fragment NotSuitable_inspection on Inspection {
    timeZone
    sessions {
      sessionId
      programme
      startsAt
      endsAt
      people {
        volunteerId
        name
        role
        suitable
        missing {
          requirement
          met
          explanation
        }
      }
    }
  }
`;

/** Who was there and should not have been, before everything else. */
export function NotSuitable({ inspection: key }: { inspection: NotSuitable_inspection$key }) {
  const { sessions, timeZone } = useFragment(fragment, key);
  const found = (sessions ?? []).flatMap((session) => session.people.filter((person) => !person.suitable).map((person) => ({ session, person })));
  return found.length === 0 ? null : (
    <Card title="There, and not suitable on the day" tone="coral" flush>
      <Rows label="There, and not suitable on the day">
        {found.map(({ session, person }, index) => (
          <Row
            key={`${session.sessionId} ${person.volunteerId ?? index}`}
            title={person.name}
            to={person.volunteerId == null ? undefined : `/volunteers/${person.volunteerId}`}
            linkTitleOnly
            meta={
              <>
                <span>{person.role}</span>
                <span>
                  {session.programme}, {formatSpan(session.startsAt, session.endsAt, timeZone)}
                </span>
              </>
            }
          >
            <div className={classes.person}>
              <Reasons reasons={person.missing} />
            </div>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
