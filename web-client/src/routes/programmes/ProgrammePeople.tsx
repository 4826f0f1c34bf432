import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ProgrammePeople_programme$key } from '../../__generated__/ProgrammePeople_programme.graphql';
import { useMay } from '../../app/session';
import { Card, Inset } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { bySurname } from '../../components/names';
import { Row, Rows, RowsHeading } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { AnswerAssignmentForm } from './AnswerAssignmentForm';
import { EndAssignmentForm } from './EndAssignmentForm';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment ProgrammePeople_programme on Programme {
    assignments {
      id
      status
      from
      until
      notifiedAt
      role {
        id
        title
      }
      volunteer {
        id
        fullName
      }
    }
  }
`;

const groups = [
  { title: 'In a role', statuses: ['ACCEPTED'] },
  { title: 'Proposed: waiting for an answer', statuses: ['PROPOSED'] },
  { title: 'Not told yet', statuses: ['DRAFT'] },
] as const;

/** Who takes part in a programme, by the state of their assignment. */
export function ProgrammePeople({ programme: key }: { programme: ProgrammePeople_programme$key }) {
  const { assignments } = useFragment(fragment, key);
  const mayWrite = useMay('programmes.write');
  const [open, setOpen] = useState<{ id: string; action: 'accept' | 'decline' | 'end' } | null>(null);
  const [showPast, setShowPast] = useState(false);
  const current = open === null ? undefined : assignments.find((assignment) => assignment.id === open.id);
  const past = assignments.filter((assignment) => assignment.status === 'ENDED' || assignment.status === 'DECLINED');
  const close = () => setOpen(null);
  // While a dialog fades away it keeps its title.
  const [shown, setShown] = useState({ action: '', name: '' });
  if (open !== null && current !== undefined && (shown.action !== open.action || shown.name !== current.volunteer.fullName)) {
    setShown({ action: open.action, name: current.volunteer.fullName });
  }

  function row(assignment: (typeof assignments)[number]) {
    const name = assignment.volunteer.fullName;
    // Who was not asked yet has nothing to answer.
    const waiting = assignment.status === 'PROPOSED';
    const stands = waiting || assignment.status === 'ACCEPTED' || assignment.status === 'DRAFT';
    return (
      <Row
        key={assignment.id}
        title={name}
        to={`/volunteers/${assignment.volunteer.id}`}
        linkTitleOnly
        meta={
          <>
            <span>{assignment.role.title}</span>
            <span>
              from <DateText date={assignment.from} />
              {assignment.until != null && (
                <>
                  {' '}
                  until <DateText date={assignment.until} />
                </>
              )}
            </span>
            {waiting && assignment.notifiedAt != null && <span>told by e-mail</span>}
          </>
        }
        aside={
          <>
            <StatusBadge state={assignment.status} />
            {mayWrite && stands && (
              <Menu position="bottom-end" shadow="md">
                <Menu.Target>
                  <ActionIcon variant="subtle" color="gray.8" aria-label={`More for ${name}`}>
                    <Icon name="more" />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {waiting && <Menu.Item onClick={() => setOpen({ id: assignment.id, action: 'accept' })}>Accept for them</Menu.Item>}
                  {waiting && <Menu.Item onClick={() => setOpen({ id: assignment.id, action: 'decline' })}>Decline for them</Menu.Item>}
                  <Menu.Item onClick={() => setOpen({ id: assignment.id, action: 'end' })}>End the assignment</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </>
        }
      />
    );
  }

  return (
    <Card title="People" flush>
      {assignments.length === past.length && (
        <Inset>
          <EmptyState small title="Nobody yet">{mayWrite ? 'Assign someone, and they hear of it by e-mail.' : undefined}</EmptyState>
        </Inset>
      )}
      {groups.map(({ title, statuses }) => {
        const people = assignments
          .filter((assignment) => (statuses as readonly string[]).includes(assignment.status))
          .sort((a, b) => bySurname(a.volunteer.fullName, b.volunteer.fullName));
        return (
          people.length > 0 && (
            <div key={title}>
              <RowsHeading>
                {title} ({people.length}){people.length > 1 && ', by surname'}
              </RowsHeading>
              <Rows label={title}>{people.map(row)}</Rows>
            </div>
          )
        );
      })}
      {past.length > 0 && (
        <details open={showPast} onToggle={(event) => setShowPast(event.currentTarget.open)}>
          <summary className={classes.before}>Before ({past.length})</summary>
          <Rows label="Ended and declined">{past.map(row)}</Rows>
        </details>
      )}
      <Dialog
        opened={current !== undefined && open?.action !== 'end'}
        title={`${shown.action === 'decline' ? 'Decline' : 'Accept'} for ${shown.name}`}
        size="md"
        onClose={close}
      >
        {current !== undefined && (
          <AnswerAssignmentForm
            assignmentId={current.id}
            name={current.volunteer.fullName}
            role={current.role.title}
            accept={open?.action !== 'decline'}
            onClose={close}
          />
        )}
      </Dialog>
      <Dialog
        opened={current !== undefined && open?.action === 'end'}
        title={`End ${shown.name}’s assignment`}
        size="md"
        onClose={close}
      >
        {current !== undefined && <EndAssignmentForm assignmentId={current.id} name={current.volunteer.fullName} onClose={close} />}
      </Dialog>
    </Card>
  );
}
