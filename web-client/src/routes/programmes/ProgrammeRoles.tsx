import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { ProgrammeRoles_programme$key } from '../../__generated__/ProgrammeRoles_programme.graphql';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { StatusBadge } from '../../components/StatusBadge';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment ProgrammeRoles_programme on Programme {
    roles {
      id
      title
      leads
      neededPerSession
      requirements {
        description
      }
    }
  }
`;

/** What people do in a programme, and what each role asks of them. */
export function ProgrammeRoles({ programme: key, onAdd }: { programme: ProgrammeRoles_programme$key; onAdd?: () => void }) {
  const { roles } = useFragment(fragment, key);
  return (
    <Card
      title="Roles"
      actions={
        onAdd !== undefined && (
          <Button variant="light" size="sm" leftSection={<Icon name="add" size={18} />} onClick={onAdd}>
            Add a role
          </Button>
        )
      }
    >
      {roles.length === 0 && <EmptyState small title="No roles yet">Volunteers are assigned to a role.</EmptyState>}
      {roles.map((role) => (
        <div key={role.id} className={classes.roleEntry}>
          <div>
            <h3 className={classes.roleTitle}>{role.title}</h3>
            <div className={classes.quiet}>{role.neededPerSession} at each session</div>
            {role.requirements.length > 0 ? (
              <ul className={classes.asks} aria-label={`${role.title} asks for`}>
                {role.requirements.map((requirement) => (
                  <li key={requirement.description}>{requirement.description}</li>
                ))}
              </ul>
            ) : (
              <p className={classes.quiet}>Open to everyone who is ready to start.</p>
            )}
          </div>
          {role.leads && <StatusBadge state="LEADS" label="Leads" tone="info" />}
        </div>
      ))}
    </Card>
  );
}
