import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { CohortSessions_cohort$key } from '../../__generated__/CohortSessions_cohort.graphql';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { SpanText } from '../../components/DateText';
import { formatSpan } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { RegisterForm } from './RegisterForm';

const fragment = graphql`
  fragment CohortSessions_cohort on Cohort {
    centre {
      timeZone
    }
    sessions {
      id
      startsAt
      endsAt
      registerOpensAt
      topic
      venue
      register {
        attendance
      }
      ...RegisterForm_session
    }
  }
`;

/** The days of a cohort, each with its register. */
export function CohortSessions({ cohort: key }: { cohort: CohortSessions_cohort$key }) {
  const { centre, sessions } = useFragment(fragment, key);
  const mayWrite = useMay('training.write');
  const [openId, setOpenId] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const shown = sessions.find((session) => session.id === openId);

  return (
    <Card title="Sessions" flush>
      {sessions.length === 0 ? (
        <Inset>
          <EmptyState small title="No sessions" />
        </Inset>
      ) : (
        <Rows label="Sessions">
          {sessions.map((session, index) => {
            const present = session.register.filter((entry) => entry.attendance === 'PRESENT').length;
            const recorded = session.register.filter((entry) => entry.attendance != null).length;
            const open = Date.parse(session.registerOpensAt) <= now;
            return (
              <Row
                key={session.id}
                title={session.topic ?? `Session ${index + 1}`}
                meta={
                  <>
                    <SpanText from={session.startsAt} to={session.endsAt} timeZone={centre.timeZone} />
                    {session.venue != null && <span>{session.venue}</span>}
                    {recorded > 0 && (
                      <span>
                        {present} of {session.register.length} present
                      </span>
                    )}
                  </>
                }
                aside={
                  mayWrite &&
                  open &&
                  session.register.length > 0 && (
                    <Button
                      size="xs"
                      variant={recorded === 0 ? 'light' : 'default'}
                      onClick={() => setOpenId(session.id)}
                      aria-label={`${recorded === 0 ? 'Take the register' : 'Correct the register'} of ${session.topic ?? `session ${index + 1}`}`}
                    >
                      {recorded === 0 ? 'Take the register' : 'Correct the register'}
                    </Button>
                  )
                }
              />
            );
          })}
        </Rows>
      )}
      <Dialog
        opened={shown !== undefined}
        title={shown?.topic ?? 'Register'}
        onClose={() => setOpenId(null)}
      >
        {shown !== undefined && (
          <>
            <Text mb="sm" c="dimmed">
              {formatSpan(shown.startsAt, shown.endsAt, centre.timeZone, 'long')}
            </Text>
            <RegisterForm session={shown} onClose={() => setOpenId(null)} />
          </>
        )}
      </Dialog>
    </Card>
  );
}
