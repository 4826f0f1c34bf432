import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useNavigate } from 'react-router';
import type { ReceiveFormMutation, ReferralAge } from '../../__generated__/ReceiveFormMutation.graphql';
import type { ReceiveFormQuery } from '../../__generated__/ReceiveFormQuery.graphql';
import { useCentre, useSession } from '../../app/session';
import { today } from '../../components/dates';
import { FieldGroup } from '../../components/FieldGroup';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { useMutationForm } from '../../components/useMutationForm';
import { CentreField } from '../../pickers/CentreField';
import { ages } from './words';

const partnersQuery = graphql`
  query ReceiveFormQuery {
    partnerOrganisations(first: 100, order: [{ name: ASC }]) {
      nodes {
        id
        name
        retiredAt
        contacts {
          id
          name
          email
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation ReceiveFormMutation($input: ReceiveReferralInput!) {
    receiveReferral(input: $input) {
      referral {
        id
        personName
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Takes in what a partner, or the person, told us by telephone, letter or over the counter. */
export function ReceiveForm({ onClose }: { onClose: () => void }) {
  const { centres } = useSession();
  const here = useCentre();
  const now = today(useTimeZone());
  const navigate = useNavigate();
  const data = useLazyLoadQuery<ReceiveFormQuery>(partnersQuery, {}, { fetchPolicy: 'store-and-network' });
  const partners = (data.partnerOrganisations?.nodes ?? []).filter((partner) => partner.retiredAt == null);
  const [centreId, setCentreId] = useState(here.id === '' ? (centres.length === 1 ? centres[0]!.id : '') : here.id);
  const [partnerId, setPartnerId] = useState('');
  const [tell, setTell] = useState(true);
  const contacts = partners.find((partner) => partner.id === partnerId)?.contacts ?? [];
  const form = useMutationForm<ReceiveFormMutation>(mutation, {
    onDone({ receiveReferral: { referral } }) {
      notifyDone(`The referral of ${referral!.personName} is taken in.`);
      onClose();
      void navigate(`/referrals/${referral!.id}`);
    },
  });

  return (
    <Form
      form={form}
      onSubmit={(entered) => form.submit({
        input: {
          centreId,
          partnerOrganisationId: partnerId === '' ? null : partnerId,
          contactId: textOf(entered, 'contactId'),
          personName: textOf(entered, 'personName') ?? '',
          email: textOf(entered, 'email'),
          phone: textOf(entered, 'phone'),
          note: textOf(entered, 'note'),
          age: (textOf(entered, 'age') ?? 'NOT_SAID') as ReferralAge,
          on: textOf(entered, 'on'),
          agreed: entered.get('agreed') === 'on',
          acknowledge: tell,
        },
      })}
    >
      <Fields>
        <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />
        <Wide>
          <NativeSelect
            {...form.field('partnerOrganisationId')}
            label="Referred by"
            value={partnerId}
            onChange={(event) => setPartnerId(event.currentTarget.value)}
            data={[{ value: '', label: 'Came by themself' }, ...partners.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </Wide>
        {contacts.length > 0 && (
          <NativeSelect
            {...form.field('contactId')}
            key={partnerId}
            label="Sent by"
            data={[{ value: '', label: 'Not said' }, ...contacts.map(({ id, name, email }) => ({ value: id, label: email == null ? `${name} (no e-mail)` : name }))]}
          />
        )}
        <TextInput {...form.field('personName')} label="Name" required data-missing="Enter the name." autoComplete="off" />
        <NativeSelect {...form.field('age')} label="Age" data={[...ages]} />
        <Wide>
          <FieldGroup legend="One way to reach them is enough">
            <Fields>
              <TextInput {...form.field('phone')} type="tel" label="Phone" autoComplete="off" />
              <TextInput {...form.field('email')} type="email" label="E-mail" autoComplete="off" />
            </Fields>
          </FieldGroup>
        </Wide>
        <Wide><Textarea {...form.field('note')} label="Note" description="What they would like, and when they are best reached." autosize minRows={2} maxLength={4000} /></Wide>
        <DateField {...form.field('on')} label="Received on" required max={now} data-late="The date of a referral cannot be in the future." defaultValue={now} />
      </Fields>
      <Checkbox mt="md" name="agreed" color="sea.7" label="They know of it and agree that we get in touch" />
      <Checkbox
        mt="sm"
        color="sea.7"
        checked={tell}
        onChange={(event) => setTell(event.currentTarget.checked)}
        label="Tell them by e-mail that it arrived"
        description="The person, if an address is given, and who sent it, if we have theirs."
      />
      <FormActions form={form} label="Take it in" onCancel={onClose} />
    </Form>
  );
}
