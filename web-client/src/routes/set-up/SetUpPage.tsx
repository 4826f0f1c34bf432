import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { SetUpPageClusterMutation } from '../../__generated__/SetUpPageClusterMutation.graphql';
import type { SetUpPageEmailMutation } from '../../__generated__/SetUpPageEmailMutation.graphql';
import type { SetUpPageQuery } from '../../__generated__/SetUpPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { Dialog } from '../../components/Dialog';
import { NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { Form, FormActions, FormMessage } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import { useMutationForm } from '../../components/useMutationForm';
import { chooseCentre } from '../../app/centre';
import { InviteStaffForm } from '../staff/InviteStaffForm';
import { NewCentreForm } from './NewCentreForm';

const query = graphql`
  query SetUpPageQuery {
    setUp {
      clusterName
      centres
      coordinators
      testEmailSent
      policyChanged
      ownAddress
      mail {
        from
        host
        port
        encrypted
        folder
      }
    }
  }
`;

const clusterMutation = graphql`
  mutation SetUpPageClusterMutation($input: SetUpClusterInput!) {
    setUpCluster(input: $input) {
      cluster {
        id
        name
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const emailMutation = graphql`
  mutation SetUpPageEmailMutation {
    sendTestEmail {
      message {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<SetUpPageQuery>(query, () => ({}));

/** Leads a new administrator through: cluster, first centre, coordinator, e-mail, policy. Each step can be left and come back to. */
export function Component() {
  return useMay('centres.manage') ? <SetUp /> : <NotYours what="The set-up" />;
}

function SetUp() {
  const { setUp } = useRouteQuery<SetUpPageQuery>(query);
  const done = [setUp.clusterName != null, setUp.centres > 0, setUp.coordinators > 0, setUp.testEmailSent];
  const left = done.filter((each) => !each).length;
  return (
    <>
      <PageHeader
        title="Set-up"
        centre={null}
        intro={left === 0 ? 'Everything that a centre needs to begin is done.' : `${left === 1 ? 'One step is' : `${left} steps are`} left before a centre can begin. Each can be left, and come back to.`}
      />
      <Column>
        <Step number={1} title="The cluster" done={done[0]!}>
          <ClusterForm name={setUp.clusterName ?? undefined} />
        </Step>
        <Step number={2} title="The first centre" done={done[1]!}>
          {setUp.centres > 0 ? (
            <Text>{setUp.centres === 1 ? 'One centre is open.' : `${setUp.centres} centres are open.`} <Anchor component={Link} underline="always" to="/set-up/centres">Open another, edit or close one</Anchor></Text>
          ) : (
            <NewCentreForm
              onDone={(centre) => {
                chooseCentre(centre.id);
                // The frame learns of its first centre with the next page.
                window.location.assign('/set-up');
              }}
            />
          )}
        </Step>
        <Step number={3} title="The coordinator" done={done[2]!}>
          <Text>
            {setUp.coordinators > 0 ? `${setUp.coordinators === 1 ? 'One person coordinates' : `${setUp.coordinators} people coordinate`} a centre. ` : 'Somebody has to coordinate the centre: they enrol volunteers, plan sessions and meetings. '}
            {setUp.coordinators > 0 && <Anchor component={Link} underline="always" to="/set-up/staff">Staff and their roles</Anchor>}
          </Text>
          {setUp.coordinators === 0 && (setUp.centres > 0 ? <InviteCoordinator /> : <Text mt="sm">Open the centre first.</Text>)}
        </Step>
        <Step number={4} title="Sending e-mail" done={done[3]!}>
          <TestEmail setUp={setUp} />
        </Step>
        <Step number={5} title="Policy" done={setUp.policyChanged} optional>
          <Text>
            {setUp.policyChanged ? 'The cluster works by its own policy. ' : 'Deadlines, reminders, re-checks and how long data is kept begin with values that suit most centres. '}
            <Anchor component={Link} underline="always" to="/set-up/policy">Look at the policy</Anchor>
          </Text>
        </Step>
        <Card title="Also here">
          <Text><Anchor component={Link} underline="always" to="/set-up/checks">Checks</Anchor>: what everybody needs before they start, and how often it is repeated.</Text>
          <Text><Anchor component={Link} underline="always" to="/set-up/partners">Partner organisations</Anchor>: whom to ring, what was agreed.</Text>
        </Card>
      </Column>
    </>
  );
}

function Step({ number, title, done, optional = false, children }: { number: number; title: string; done: boolean; optional?: boolean; children: React.ReactNode }) {
  return (
    <Card
      title={`${number}. ${title}`}
      actions={done ? <StatusBadge state="DONE" label="Done" tone="good" /> : <StatusBadge state="TO_DO" label={optional ? 'As built in' : 'To do'} tone={optional ? 'quiet' : 'waiting'} />}
    >
      {children}
    </Card>
  );
}

function ClusterForm({ name }: { name?: string }) {
  const form = useMutationForm<SetUpPageClusterMutation>(clusterMutation, { onDone: () => notifyDone(name === undefined ? 'The cluster is set up.' : 'The cluster is renamed.') });
  return (
    <Form form={form} onSubmit={(data) => form.submit({ input: { name: textOf(data, 'name') ?? '' } })}>
      <TextInput {...form.field('name')} label="Name of the cluster" description="Centres that work together; also where there is only one." required data-missing="Enter the name of the cluster." defaultValue={name} />
      <FormActions form={form} label={name === undefined ? 'Set up the cluster' : 'Rename'} />
    </Form>
  );
}

function InviteCoordinator() {
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <Button mt="md" leftSection={<Icon name="mail" size={18} />} onClick={() => setInviting(true)}>Invite the coordinator</Button>
      <Dialog opened={inviting} title="Invite the coordinator" onClose={() => setInviting(false)}>
        <InviteStaffForm centreId={null} onDone={() => setInviting(false)} onCancel={() => setInviting(false)} />
      </Dialog>
    </>
  );
}

function TestEmail({ setUp }: { setUp: SetUpPageQuery['response']['setUp'] }) {
  const form = useMutationForm<SetUpPageEmailMutation>(emailMutation, { onDone: () => notifyDone(`A test message is on its way to ${setUp.ownAddress ?? 'you'}.`) });
  const { mail } = setUp;
  return (
    <>
      <Facts>
        <Fact name="E-mails leave">{mail.host == null ? `as files in ${mail.folder ?? ''}: nobody gets them` : `by ${mail.host}, port ${mail.port ?? ''}${mail.encrypted ? ', encrypted' : ', in the clear'}`}</Fact>
        <Fact name="From">{mail.from}</Fact>
        <Fact name="Your address">{setUp.ownAddress}</Fact>
      </Facts>
      {mail.host == null && <Text mt="sm">Who runs the program sets a mail server with Mail:Smtp:Host; see the guide for operators.</Text>}
      <FormMessage form={form} />
      <Button mt="md" variant="default" loading={form.busy} onClick={() => form.submit({})}>Send a test message to myself</Button>
    </>
  );
}
