import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { PartnerKind, PartnersPageMutation } from '../../__generated__/PartnersPageMutation.graphql';
import type { PartnersPageQuery } from '../../__generated__/PartnersPageQuery.graphql';
import type { PartnersPageRestoreMutation } from '../../__generated__/PartnersPageRestoreMutation.graphql';
import type { PartnersPageRetireMutation } from '../../__generated__/PartnersPageRetireMutation.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { sentence } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { PartnerCard } from './PartnerCard';

const query = graphql`
  query PartnersPageQuery {
    partnerOrganisations(first: 100, order: [{ name: ASC }]) {
      nodes {
        id
        name
        kind
        retiredAt
        version
        ...PartnerCard_partner
      }
    }
  }
`;

const mutation = graphql`
  mutation PartnersPageMutation($input: SavePartnerOrganisationInput!) {
    savePartnerOrganisation(input: $input) {
      partnerOrganisation {
        id
        name
        kind
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const retireMutation = graphql`
  mutation PartnersPageRetireMutation($input: RetirePartnerOrganisationInput!) {
    retirePartnerOrganisation(input: $input) {
      partnerOrganisation {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const restoreMutation = graphql`
  mutation PartnersPageRestoreMutation($input: RestorePartnerOrganisationInput!) {
    restorePartnerOrganisation(input: $input) {
      partnerOrganisation {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Partner = NonNullable<NonNullable<PartnersPageQuery['response']['partnerOrganisations']>['nodes']>[number];

const kinds: readonly PartnerKind[] = ['SCHOOL', 'HEALTH', 'JOBCENTRE', 'UNIVERSITY', 'CHARITY', 'LOCAL_AUTHORITY', 'AWARDING_ORGANISATION', 'OTHER'];

export const loader = queryLoader<PartnersPageQuery>(query, () => ({}));

/** The organisations that the cluster works with: whom to ring there, and what was agreed. */
export function Component() {
  return useMay('partners.read') ? <Partners /> : <NotYours what="The list of partners" />;
}

function Partners() {
  const partners = useRouteQuery<PartnersPageQuery>(query).partnerOrganisations?.nodes ?? [];
  const mayWrite = useMay('partners.write');
  const [open, setOpen] = useState<Partner | 'new' | null>(null);
  const [retire] = useAction<PartnersPageRetireMutation>(retireMutation);
  const [restore] = useAction<PartnersPageRestoreMutation>(restoreMutation);
  const active = partners.filter((partner) => partner.retiredAt == null);
  const retired = partners.filter((partner) => partner.retiredAt != null);
  const add = mayWrite && <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen('new')}>Add a partner</Button>;

  return (
    <>
      <PageHeader title="Partner organisations" intro="Schools, health teams and others that the cluster works with." centre={null} actions={partners.length > 0 && add} />
      {partners.length === 0 ? (
        <EmptyState title="No partners yet" action={add}>Add the school, the health team or whoever refers people to you, with whom to ring there.</EmptyState>
      ) : (
        <Column>
          {active.map((partner) => (
            <PartnerCard
              key={partner.id}
              partner={partner}
              kind={sentence(partner.kind)}
              mayWrite={mayWrite}
              onEdit={() => setOpen(partner)}
              onRetire={() => retire(
                { input: { partnerOrganisationId: partner.id } },
                { done: `${partner.name} is among those we do not work with any more, at the foot of the page.` },
              )}
            />
          ))}
          {retired.length > 0 && (
            <Card title="We do not work with them any more" flush>
              <Rows label="Partners before">
                {retired.map((partner) => (
                  <Row
                    key={partner.id}
                    title={partner.name}
                    meta={<span>{sentence(partner.kind)}</span>}
                    aside={mayWrite && (
                      <Button variant="default" size="sm" aria-label={`Work with ${partner.name} again`} onClick={() => restore({ input: { partnerOrganisationId: partner.id } }, { done: `We work with ${partner.name} again.` })}>
                        Work with them again
                      </Button>
                    )}
                  />
                ))}
              </Rows>
            </Card>
          )}
        </Column>
      )}
      <Dialog opened={open !== null} title={open === 'new' || open === null ? 'Add a partner' : `Edit ${open.name}`} onClose={() => setOpen(null)}>
        {open !== null && <PartnerForm partner={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}

function PartnerForm({ partner, onClose }: { partner: Partner | null; onClose: () => void }) {
  const form = useMutationForm<PartnersPageMutation>(mutation, {
    onDone(response) {
      notifyDone(`${response.savePartnerOrganisation.partnerOrganisation?.name ?? 'The partner'} is saved.`);
      onClose();
    },
  });
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({
        input: { id: partner?.id, version: partner?.version, name: textOf(data, 'name') ?? '', kind: (textOf(data, 'kind') ?? 'OTHER') as PartnerKind },
      })}
    >
      <TextInput {...form.field('name')} label="Name" required mb="md" defaultValue={partner?.name} />
      <NativeSelect {...form.field('kind')} label="Kind" defaultValue={partner?.kind ?? 'SCHOOL'} data={kinds.map((kind) => ({ value: kind, label: sentence(kind) }))} />
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
