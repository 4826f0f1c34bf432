import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import type { CentresPageKeepMutation } from '../../__generated__/CentresPageKeepMutation.graphql';
import type { CentresPageQuery } from '../../__generated__/CentresPageQuery.graphql';
import { chooseCentre } from '../../app/centre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { formatDate } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { CloseCentreForm } from './CloseCentreForm';
import { NewCentreForm } from './NewCentreForm';

const query = graphql`
  query CentresPageQuery {
    centres {
      id
      name
      address
      telephone
      safeguardingLead
      closed
      closedOn
      handedOverAt
      successor {
        name
      }
    }
  }
`;

const keepMutation = graphql`
  mutation CentresPageKeepMutation($input: KeepCentreOpenInput!) {
    keepCentreOpen(input: $input) {
      centre {
        id
        closedOn
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<CentresPageQuery>(query, () => ({}));

/** The centres of the cluster: opened, edited, closed. */
export function Component() {
  return useMay('centres.manage') ? <Centres /> : <NotYours what="The list of centres" />;
}

function Centres() {
  const { centres } = useRouteQuery<CentresPageQuery>(query);
  const [adding, setAdding] = useState(false);
  const [closing, setClosing] = useState<(typeof centres)[number] | null>(null);
  const [keep] = useAction<CentresPageKeepMutation>(keepMutation);
  const navigate = useNavigate();
  const add = <Button leftSection={<Icon name="add" size={18} />} onClick={() => setAdding(true)}>Open a centre</Button>;

  function edit(id: string) {
    chooseCentre(id);
    void navigate('/centre');
  }

  return (
    <>
      <PageHeader title="Centres" intro="Each has its own people, programmes and clock." back={{ to: '/set-up', label: 'Set-up' }} centre={null} actions={centres.length > 0 && add} />
      {centres.length === 0 ? (
        <EmptyState title="No centre yet" action={add}>Open the first one: then its coordinator can be invited.</EmptyState>
      ) : (
        <Column>
          <Card flush>
            <Rows label="Centres">
              {centres.map((centre) => (
                <Row
                  key={centre.id}
                  title={centre.name}
                  meta={
                    <>
                      {centre.address != null && <span>{centre.address}</span>}
                      {centre.telephone != null && <span>{centre.telephone}</span>}
                      {centre.safeguardingLead == null && <span>No safeguarding lead is named</span>}
                      {centre.successor != null && <span>Taken over by {centre.successor.name}</span>}
                    </>
                  }
                  aside={
                    <>
                      {centre.closedOn != null && <StatusBadge state="CLOSED" label={centre.closed ? `Closed since ${formatDate(centre.closedOn)}` : `Closes on ${formatDate(centre.closedOn)}`} tone={centre.closed ? 'quiet' : 'warning'} />}
                      <Button variant="default" size="sm" onClick={() => edit(centre.id)} aria-label={`Edit ${centre.name}`}>Edit</Button>
                      {centre.closedOn == null ? (
                        <Button variant="subtle" size="sm" color="coral.7" onClick={() => setClosing(centre)} aria-label={`Close ${centre.name}`}>Close</Button>
                      ) : centre.handedOverAt == null && (
                        <Button variant="subtle" size="sm" onClick={() => keep({ input: { centreId: centre.id } }, { done: `${centre.name} stays open.` })} aria-label={`Keep ${centre.name} open`}>Keep open</Button>
                      )}
                    </>
                  }
                />
              ))}
            </Rows>
          </Card>
        </Column>
      )}
      <Dialog opened={adding} title="Open a centre" onClose={() => setAdding(false)}>
        <NewCentreForm
          onDone={(centre) => {
            notifyDone(`${centre.name} is open.`);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      </Dialog>
      <Dialog opened={closing !== null} title={closing === null ? '' : `Close ${closing.name}`} onClose={() => setClosing(null)}>
        {closing !== null && <CloseCentreForm centre={closing} others={centres.filter((each) => each.id !== closing.id && each.closedOn == null)} onClose={() => setClosing(null)} />}
      </Dialog>
    </>
  );
}
