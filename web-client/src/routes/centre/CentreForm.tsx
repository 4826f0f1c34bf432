import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { CentreForm_centre$key } from '../../__generated__/CentreForm_centre.graphql';
import type { CentreFormLatestQuery } from '../../__generated__/CentreFormLatestQuery.graphql';
import type { CentreFormMutation } from '../../__generated__/CentreFormMutation.graphql';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { fieldValues, useEdited } from '../../components/useEdited';
import { useMutationForm } from '../../components/useMutationForm';
import { timeZones } from './timeZones';

const fragment = graphql`
  fragment CentreForm_centre on Centre {
    id
    version
    name
    address
    telephone
    email
    timeZone
    healthVisitor
    socialWorker
    safeguardingCandidates {
      accountId
      name
      isLead
      isDeputy
    }
  }
`;

const mutation = graphql`
  mutation CentreFormMutation($input: UpdateCentreInput!) {
    updateCentre(input: $input) {
      centre {
        id
        ...CentreForm_centre
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const latestQuery = graphql`
  query CentreFormLatestQuery($id: ID!) {
    node(id: $id) {
      ... on Centre {
        version
        name
        address
        telephone
        email
        timeZone
        healthVisitor
        socialWorker
        safeguardingCandidates {
          accountId
          name
          isLead
          isDeputy
        }
      }
    }
  }
`;

const labels = {
  name: 'Name',
  address: 'Address',
  telephone: 'Telephone',
  email: 'E-mail',
  timeZone: 'Time zone',
  healthVisitor: 'Named health visitor',
  socialWorker: 'Named social worker',
  safeguardingLeadId: 'Safeguarding lead',
  safeguardingDeputyId: 'Safeguarding deputy',
};

interface Known {
  safeguardingCandidates: readonly { accountId: string; isLead: boolean; isDeputy: boolean }[];
}

function valuesOf(centre: Known & Readonly<Record<string, unknown>>): Record<string, string> {
  return {
    ...fieldValues(centre, labels),
    safeguardingLeadId: centre.safeguardingCandidates.find((each) => each.isLead)?.accountId ?? '',
    safeguardingDeputyId: centre.safeguardingCandidates.find((each) => each.isDeputy)?.accountId ?? '',
  };
}

/** Puts right what is known about a centre, and whom it names. */
export function CentreForm({ centre: key, onClose }: { centre: CentreForm_centre$key; onClose: () => void }) {
  const centre = useFragment(fragment, key);
  const edited = useEdited<CentreFormLatestQuery>(latestQuery, centre.id, labels, { version: centre.version, values: valuesOf({ ...centre }) }, ({ node }) =>
    node?.version === undefined || node.safeguardingCandidates === undefined
      ? null
      : { version: node.version, values: valuesOf({ ...node, safeguardingCandidates: node.safeguardingCandidates }) },
  );
  const form = useMutationForm<CentreFormMutation>(mutation, {
    edited,
    onDone() {
      notifyDone('The centre is changed.');
      onClose();
    },
  });
  const people = [{ value: '', label: 'Nobody yet' }, ...centre.safeguardingCandidates.map((each) => ({ value: each.accountId, label: each.name }))];

  function submit(data: FormData) {
    form.submit({
      input: {
        centreId: centre.id,
        version: form.version,
        name: textOf(data, 'name') ?? null,
        address: textOf(data, 'address') ?? null,
        telephone: textOf(data, 'telephone') ?? null,
        email: textOf(data, 'email') ?? null,
        timeZone: textOf(data, 'timeZone') ?? null,
        healthVisitor: textOf(data, 'healthVisitor') ?? null,
        socialWorker: textOf(data, 'socialWorker') ?? null,
        safeguardingLeadId: textOf(data, 'safeguardingLeadId') ?? null,
        safeguardingDeputyId: textOf(data, 'safeguardingDeputyId') ?? null,
      },
    });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <Wide>
          <TextInput {...form.field('name')} label="Name" required defaultValue={centre.name} />
        </Wide>
        <Wide>
          <Textarea {...form.field('address')} label="Address" description="Stands in e-mails, calendars and the newsletter." autosize minRows={2} defaultValue={centre.address ?? ''} />
        </Wide>
        <TextInput {...form.field('telephone')} type="tel" label="Telephone" defaultValue={centre.telephone ?? ''} />
        <TextInput {...form.field('email')} type="email" label="E-mail" description="Answers to the centre’s e-mails go there." defaultValue={centre.email ?? ''} />
        <NativeSelect {...form.field('timeZone')} label="Time zone" defaultValue={centre.timeZone} data={timeZones(centre.timeZone)} />
        <TextInput {...form.field('healthVisitor')} label="Named health visitor" defaultValue={centre.healthVisitor ?? ''} />
        <TextInput {...form.field('socialWorker')} label="Named social worker" defaultValue={centre.socialWorker ?? ''} />
        <NativeSelect
          {...form.field('safeguardingLeadId')}
          label="Safeguarding lead"
          description="Reads the concerns that are reported here."
          defaultValue={centre.safeguardingCandidates.find((each) => each.isLead)?.accountId ?? ''}
          data={people}
        />
        <NativeSelect
          {...form.field('safeguardingDeputyId')}
          label="Safeguarding deputy"
          description="Reads them as well, and alone those about the lead."
          defaultValue={centre.safeguardingCandidates.find((each) => each.isDeputy)?.accountId ?? ''}
          data={people}
        />
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
