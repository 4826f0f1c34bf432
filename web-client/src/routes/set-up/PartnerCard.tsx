import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { PartnerCard_partner$data, PartnerCard_partner$key } from '../../__generated__/PartnerCard_partner.graphql';
import type { PartnerCardAgreementMutation } from '../../__generated__/PartnerCardAgreementMutation.graphql';
import type { PartnerCardContactMutation } from '../../__generated__/PartnerCardContactMutation.graphql';
import type { PartnerCardRemoveMutation } from '../../__generated__/PartnerCardRemoveMutation.graphql';
import { Card, Inset } from '../../components/Card';
import { formatDate, today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { Row, Rows, RowsHeading } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { ReferrerLinks } from './ReferrerLinks';

const fragment = graphql`
  fragment PartnerCard_partner on PartnerOrganisation {
    id
    ...ReferrerLinks_partner
    name
    contacts {
      id
      name
      position
      email
      telephone
    }
    agreements {
      id
      weDo
      theyDo
      dataShared
      from
      until
      inForce
    }
  }
`;

const contactMutation = graphql`
  mutation PartnerCardContactMutation($input: SavePartnerContactInput!) {
    savePartnerContact(input: $input) {
      partnerOrganisation {
        ...PartnerCard_partner
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const removeMutation = graphql`
  mutation PartnerCardRemoveMutation($input: RemovePartnerContactInput!) {
    removePartnerContact(input: $input) {
      partnerOrganisation {
        ...PartnerCard_partner
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const agreementMutation = graphql`
  mutation PartnerCardAgreementMutation($input: SavePartnerAgreementInput!) {
    savePartnerAgreement(input: $input) {
      partnerOrganisation {
        ...PartnerCard_partner
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Contact = PartnerCard_partner$data['contacts'][number];
type Agreement = PartnerCard_partner$data['agreements'][number];

interface Props {
  partner: PartnerCard_partner$key;
  kind: string;
  mayWrite: boolean;
  onEdit: () => void;
  onRetire: () => void;
}

/** A partner: whom to ring there, and what was agreed. */
export function PartnerCard({ partner: key, kind, mayWrite, onEdit, onRetire }: Props) {
  const partner = useFragment(fragment, key);
  const [contact, setContact] = useState<Contact | 'new' | null>(null);
  const [agreement, setAgreement] = useState<Agreement | 'new' | null>(null);
  const [remove] = useAction<PartnerCardRemoveMutation>(removeMutation);

  return (
    <Card
      title={partner.name}
      flush
      actions={mayWrite && (
        <Group gap="xs">
          <Button variant="default" size="sm" onClick={onEdit} aria-label={`Edit ${partner.name}`}>Edit</Button>
          <Button variant="subtle" size="sm" onClick={onRetire} aria-label={`Retire ${partner.name}`}>Retire</Button>
        </Group>
      )}
    >
      <Inset><Text>{kind}</Text></Inset>
      {(mayWrite || partner.contacts.length > 0) && <RowsHeading>Whom to ring</RowsHeading>}
      <Rows label={`Whom to ring at ${partner.name}`}>
        {partner.contacts.map((each) => (
          <Row
            key={each.id}
            title={each.name}
            meta={
              <>
                {each.position != null && <span>{each.position}</span>}
                {each.telephone != null && <a href={`tel:${each.telephone.replaceAll(' ', '')}`}>{each.telephone}</a>}
                {each.email != null && <a href={`mailto:${each.email}`}>{each.email}</a>}
              </>
            }
            aside={mayWrite && (
              <>
                <Button variant="default" size="sm" onClick={() => setContact(each)} aria-label={`Edit ${each.name}`}>Edit</Button>
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={`Remove ${each.name}`}
                  onClick={() => remove({ input: { partnerOrganisationId: partner.id, contactId: each.id } }, { done: `${each.name} is off the list.` })}
                >
                  Remove
                </Button>
              </>
            )}
          />
        ))}
      </Rows>
      {partner.agreements.length > 0 && <RowsHeading>What was agreed</RowsHeading>}
      <Rows label={`Agreements with ${partner.name}`}>
        {partner.agreements.map((each) => (
          <Row
            key={each.id}
            title={`From ${formatDate(each.from)}${each.until == null ? '' : ` to ${formatDate(each.until)}`}`}
            meta={
              <>
                <span>We: {each.weDo}</span>
                <span>They: {each.theyDo}</span>
                <span>Data shared: {each.dataShared ?? 'none'}</span>
              </>
            }
            aside={
              <>
                <StatusBadge state="AGREEMENT" label={each.inForce ? 'In force' : 'Not in force'} tone={each.inForce ? 'good' : 'quiet'} />
                {mayWrite && <Button variant="default" size="sm" onClick={() => setAgreement(each)} aria-label={`Change or end the agreement of ${formatDate(each.from)} with ${partner.name}`}>Change or end</Button>}
              </>
            }
          />
        ))}
      </Rows>
      <ReferrerLinks partner={partner} />
      {mayWrite && (
        <Inset>
          <Button variant="subtle" size="sm" onClick={() => setContact('new')} aria-label={`Add a contact at ${partner.name}`}>Add a contact</Button>
          <Button variant="subtle" size="sm" onClick={() => setAgreement('new')} aria-label={`Add an agreement with ${partner.name}`}>Add an agreement</Button>
        </Inset>
      )}
      <Dialog opened={contact !== null} title={contact === 'new' ? 'Add a contact' : 'Edit the contact'} onClose={() => setContact(null)}>
        {contact !== null && <ContactForm partnerId={partner.id} contact={contact === 'new' ? null : contact} onClose={() => setContact(null)} />}
      </Dialog>
      <Dialog opened={agreement !== null} title={agreement === 'new' ? 'Add an agreement' : 'Change the agreement'} size="lg" onClose={() => setAgreement(null)}>
        {agreement !== null && <AgreementForm partnerId={partner.id} agreement={agreement === 'new' ? null : agreement} onClose={() => setAgreement(null)} />}
      </Dialog>
    </Card>
  );
}

function ContactForm({ partnerId, contact, onClose }: { partnerId: string; contact: Contact | null; onClose: () => void }) {
  const form = useMutationForm<PartnerCardContactMutation>(contactMutation, {
    onDone() {
      notifyDone('The contact is saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({
        input: { partnerOrganisationId: partnerId, id: contact?.id, name: textOf(data, 'name') ?? '', position: textOf(data, 'position'), email: textOf(data, 'email'), telephone: textOf(data, 'telephone') },
      })}
    >
      <Fields>
        <TextInput {...form.field('name')} label="Name" required defaultValue={contact?.name} />
        <TextInput {...form.field('position')} label="What they do there" defaultValue={contact?.position ?? ''} />
        <TextInput {...form.field('telephone')} type="tel" label="Telephone" defaultValue={contact?.telephone ?? ''} />
        <TextInput {...form.field('email')} type="email" label="E-mail" defaultValue={contact?.email ?? ''} />
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}

function AgreementForm({ partnerId, agreement, onClose }: { partnerId: string; agreement: Agreement | null; onClose: () => void }) {
  const now = today(useTimeZone());
  const form = useMutationForm<PartnerCardAgreementMutation>(agreementMutation, {
    onDone() {
      notifyDone('The agreement is saved.');
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({
        input: {
          partnerOrganisationId: partnerId, id: agreement?.id, weDo: textOf(data, 'weDo') ?? '', theyDo: textOf(data, 'theyDo') ?? '',
          dataShared: textOf(data, 'dataShared'), from: textOf(data, 'from') ?? now, until: textOf(data, 'until'),
        },
      })}
    >
      <Fields>
        <Wide><Textarea {...form.field('weDo')} label="What we do" required autosize minRows={2} defaultValue={agreement?.weDo} /></Wide>
        <Wide><Textarea {...form.field('theyDo')} label="What they do" required autosize minRows={2} defaultValue={agreement?.theyDo} /></Wide>
        <Wide><Textarea {...form.field('dataShared')} label="Which data is shared" description="Empty when none is." autosize minRows={2} defaultValue={agreement?.dataShared ?? ''} /></Wide>
        <DateField {...form.field('from')} label="From" required defaultValue={agreement?.from ?? now} />
        <DateField {...form.field('until')} label="Until" description="The last day; empty until one side ends it." defaultValue={agreement?.until ?? ''} />
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
