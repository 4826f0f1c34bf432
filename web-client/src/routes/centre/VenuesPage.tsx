import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { VenuesPageLatestQuery } from '../../__generated__/VenuesPageLatestQuery.graphql';
import type { VenuesPageMutation } from '../../__generated__/VenuesPageMutation.graphql';
import type { VenuesPageQuery } from '../../__generated__/VenuesPageQuery.graphql';
import type { VenuesPageRestoreMutation } from '../../__generated__/VenuesPageRestoreMutation.graphql';
import type { VenuesPageRetireMutation } from '../../__generated__/VenuesPageRetireMutation.graphql';
import { OneCentre } from '../../app/OneCentre';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre, useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { Icon } from '../../components/Icon';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { fieldValues, useEdited } from '../../components/useEdited';
import { useMutationForm } from '../../components/useMutationForm';

const query = graphql`
  query VenuesPageQuery($where: VenueFilterInput) {
    venues(first: 100, where: $where, order: [{ name: ASC }]) {
      nodes {
        id
        name
        address
        howToFind
        accessNotes
        retiredAt
        version
      }
    }
  }
`;

const mutation = graphql`
  mutation VenuesPageMutation($input: SaveVenueInput!) {
    saveVenue(input: $input) {
      venue {
        id
        name
        address
        howToFind
        accessNotes
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const latestQuery = graphql`
  query VenuesPageLatestQuery($id: ID!) {
    node(id: $id) {
      ... on Venue {
        version
        name
        address
        howToFind
        accessNotes
      }
    }
  }
`;

const labels = { name: 'Name', address: 'Address', howToFind: 'How to find it', accessNotes: 'Access' };

const retireMutation = graphql`
  mutation VenuesPageRetireMutation($input: RetireVenueInput!) {
    retireVenue(input: $input) {
      venue {
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
  mutation VenuesPageRestoreMutation($input: RestoreVenueInput!) {
    restoreVenue(input: $input) {
      venue {
        id
        retiredAt
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Venue = NonNullable<NonNullable<VenuesPageQuery['response']['venues']>['nodes']>[number];

export const loader = queryLoader<VenuesPageQuery>(query, ({ centreId }) => ({ where: centreId === null ? null : { centreId: { eq: centreId } } }));

/** Where things happen at a centre, and how to find it. */
export function Component() {
  return useMay('places.write') ? (
    <OneCentre title="Venues">
      <Venues />
    </OneCentre>
  ) : (
    <NotYours what="The list of venues" />
  );
}

function Venues() {
  const venues = useRouteQuery<VenuesPageQuery>(query).venues?.nodes ?? [];
  const centre = useCentre();
  const [open, setOpen] = useState<Venue | 'new' | null>(null);
  const [retire] = useAction<VenuesPageRetireMutation>(retireMutation);
  const [restore] = useAction<VenuesPageRestoreMutation>(restoreMutation);
  const offered = venues.filter((venue) => venue.retiredAt == null);
  const retired = venues.filter((venue) => venue.retiredAt != null);
  const add = <Button leftSection={<Icon name="add" size={18} />} onClick={() => setOpen('new')}>Add a venue</Button>;

  return (
    <>
      <PageHeader title="Venues" intro="Where programmes, courses and meetings are held: the address, how to find it, and how to get in." back={{ to: '/centre', label: 'Centre' }} centre={centre.name} actions={venues.length > 0 && add} />
      {venues.length === 0 ? (
        <EmptyState title="No venues yet" action={add}>Add the rooms and halls that you use, with what somebody has to know who comes for the first time.</EmptyState>
      ) : (
        <Column>
          <Card title="Venues in use" flush>
            <Rows label="Venues in use">
              {offered.map((venue) => (
                <Row
                  key={venue.id}
                  title={venue.name}
                  meta={
                    <>
                      {venue.address != null && <span>{venue.address}</span>}
                      {venue.howToFind != null && <span>{venue.howToFind}</span>}
                      {venue.accessNotes != null && <span>Access: {venue.accessNotes}</span>}
                    </>
                  }
                  aside={
                    <>
                      <Button variant="default" size="sm" onClick={() => setOpen(venue)} aria-label={`Edit ${venue.name}`}>Edit</Button>
                      <Button variant="subtle" size="sm" aria-label={`Retire ${venue.name}`} onClick={() => retire({ input: { venueId: venue.id } }, { done: `${venue.name} is not offered any more.` })}>Retire</Button>
                    </>
                  }
                />
              ))}
            </Rows>
          </Card>
          {retired.length > 0 && (
            <Card title="Not used any more" flush>
              <Rows label="Venues not used any more">
                {retired.map((venue) => (
                  <Row
                    key={venue.id}
                    title={venue.name}
                    aside={<Button variant="default" size="sm" aria-label={`Use ${venue.name} again`} onClick={() => restore({ input: { venueId: venue.id } }, { done: `${venue.name} is offered again.` })}>Use again</Button>}
                  />
                ))}
              </Rows>
            </Card>
          )}
        </Column>
      )}
      <Dialog opened={open !== null} title={open === 'new' || open === null ? 'Add a venue' : `Edit ${open.name}`} onClose={() => setOpen(null)}>
        {open !== null && <VenueForm venue={open === 'new' ? null : open} centreId={centre.id} onClose={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}

function VenueForm({ venue, centreId, onClose }: { venue: Venue | null; centreId: string; onClose: () => void }) {
  const edited = useEdited<VenuesPageLatestQuery>(
    latestQuery,
    venue?.id ?? '',
    labels,
    { version: venue?.version ?? 0, values: fieldValues(venue ?? {}, labels) },
    ({ node }) => (node?.version === undefined ? null : { version: node.version, values: fieldValues({ ...node }, labels) }),
  );
  const form = useMutationForm<VenuesPageMutation>(mutation, {
    edited: venue === null ? undefined : edited,
    onDone(response) {
      notifyDone(`${response.saveVenue.venue?.name ?? 'The venue'} is saved.`);
      onClose();
    },
  });
  function submit(data: FormData) {
    form.submit({
      input: {
        id: venue?.id, version: form.version, centreId,
        name: textOf(data, 'name') ?? null, address: textOf(data, 'address') ?? null, howToFind: textOf(data, 'howToFind') ?? null, accessNotes: textOf(data, 'accessNotes') ?? null,
      },
    });
  }
  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        <Wide><TextInput {...form.field('name')} label="Name" description="Programmes, courses and meetings name it like this." required defaultValue={venue?.name} /></Wide>
        <Wide><Textarea {...form.field('address')} label="Address" autosize minRows={2} defaultValue={venue?.address ?? ''} /></Wide>
        <Wide><Textarea {...form.field('howToFind')} label="How to find it" autosize minRows={2} defaultValue={venue?.howToFind ?? ''} /></Wide>
        <Wide><Textarea {...form.field('accessNotes')} label="Access" description="Steps, a lift, parking." autosize minRows={2} defaultValue={venue?.accessNotes ?? ''} /></Wide>
      </Fields>
      <FormActions form={form} label="Save" onCancel={onClose} />
    </Form>
  );
}
