import { Anchor, Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { ReferralsPageQuery, ReferralStatus } from '../../__generated__/ReferralsPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useAllCentres, useCentre, useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { ConnectionTable, type Column as TableColumn } from '../../components/ConnectionTable';
import { DateText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { Icon } from '../../components/Icon';
import { readPage, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { stateLabel } from '../../components/StatusBadge';
import { ReceiveForm } from './ReceiveForm';
import { ReferralState } from './ReferralState';

const query = graphql`
  query ReferralsPageQuery($where: ReferralFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
    referrals(where: $where, order: [{ urgency: ASC }, { receivedOn: ASC }], first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        personName
        email
        phone
        status
        overdue
        dueOn
        receivedOn
        from {
          name
        }
        centre {
          name
        }
      }
    }
    centres {
      id
      name
      joinUrl
    }
  }
`;

type Referral = NonNullable<NonNullable<ReferralsPageQuery['response']['referrals']>['nodes']>[number];

const open: readonly ReferralStatus[] = ['RECEIVED', 'ACKNOWLEDGED', 'CONTACTED', 'MET'];
const statuses: readonly ReferralStatus[] = [...open, 'ENROLLED', 'NOT_TAKEN_UP'];

/** Which are shown: those that are open, unless another is asked for. */
function shownOf(search: URLSearchParams): readonly ReferralStatus[] | null {
  const asked = search.get('status');
  return asked === 'ALL' ? null : asked === null ? open : statuses.filter((status) => status === asked);
}

export const loader = queryLoader<ReferralsPageQuery>(query, ({ search, centreId }) => {
  const shown = shownOf(search);
  return {
    where: {
      ...(centreId === null || centreId === '' || centreId === 'all' ? {} : { centreId: { eq: centreId } }),
      ...(shown === null || shown.length === 0 ? {} : { status: { in: [...shown] } }),
    },
    ...readPage(search, 25),
  };
});

const columns: ReadonlyArray<TableColumn<Referral>> = [
  { key: 'name', header: 'Name', primary: true, cell: (row) => row.personName },
  { key: 'status', header: 'How far', cell: (row) => <ReferralState status={row.status} overdue={row.overdue} dueOn={row.dueOn} /> },
  { key: 'from', header: 'Referred by', cell: (row) => row.from?.name ?? 'Came by themself' },
  { key: 'received', header: 'Received', cell: (row) => <DateText date={row.receivedOn} /> },
  {
    key: 'contact',
    header: 'How to reach',
    cell: (row) =>
      row.phone != null ? <a href={`tel:${row.phone.replace(/\s/g, '')}`}>{row.phone}</a>
      : row.email != null ? <a href={`mailto:${row.email}`}>{row.email}</a>
      : 'Through who referred them',
  },
  { key: 'centre', header: 'Centre', wide: true, cell: (row) => row.centre.name },
];

/** People who were referred to the programme, those who wait for a first word from us in front. */
export function Component() {
  return useMay('referrals.read') ? <Referrals /> : <NotYours what="The list of referrals" />;
}

function Referrals() {
  const { referrals, centres } = useRouteQuery<ReferralsPageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const [receiving, setReceiving] = useState(false);
  const centre = useCentre();
  const all = useAllCentres();
  const mayWrite = useMay('referrals.write');
  const asked = search.get('status');
  const filter = (value: string) => setSearch((now) => withFilter(now, 'status', value), { replace: true, preventScrollReset: true });
  const receive = mayWrite && <Button leftSection={<Icon name="add" size={18} />} onClick={() => setReceiving(true)}>Take in a referral</Button>;
  const forms = centres.filter((each) => all || each.id === centre.id);

  return (
    <>
      <PageHeader
        title="Referrals"
        intro="People whom a partner pointed to you, or who asked by themselves: those who wait longest for a word from you come first."
        centre={all ? 'All centres' : undefined}
        actions={receive}
      />
      <FilterBar label="Find referrals" active={asked === null ? [] : [asked === 'ALL' ? 'All referrals' : `Only: ${stateLabel(asked)}`]} onClear={() => setSearch({}, { replace: true })}>
        <NativeSelect
          label="How far"
          value={asked ?? ''}
          onChange={(event) => filter(event.currentTarget.value)}
          data={[{ value: '', label: 'Open' }, ...statuses.map((status) => ({ value: status, label: stateLabel(status) })), { value: 'ALL', label: 'All' }]}
        />
      </FilterBar>
      <Column>
        <ConnectionTable
          label="Referrals"
          columns={all ? columns : columns.filter((column) => column.key !== 'centre')}
          nodes={referrals?.nodes ?? []}
          pageInfo={referrals?.pageInfo}
          totalCount={referrals?.totalCount}
          to={(row) => `/referrals/${row.id}`}
          empty={
            asked === null ? (
              <EmptyState title="Nobody waits" action={receive}>Everybody who was referred is enrolled, or it was not taken up.</EmptyState>
            ) : (
              <EmptyState title="None like that" action={<Button variant="default" onClick={() => setSearch({}, { replace: true })}>Show those that are open</Button>} />
            )
          }
        />
        {forms.length > 0 && (
          <Card title="How people come to you">
            <Text mb="xs">Anybody can say that they would like to volunteer, on a page that you may print, post or link to:</Text>
            {forms.map((each) => (
              <Text key={each.id} style={{ overflowWrap: 'anywhere' }}>
                {forms.length > 1 && `${each.name}: `}
                <Anchor underline="always" href={each.joinUrl} target="_blank" rel="noreferrer">{each.joinUrl}</Anchor>
              </Text>
            ))}
            <Text mt="xs">Give each partner a link of its own, on the page of partners: behind it they refer people and see how far they are.</Text>
          </Card>
        )}
      </Column>
      <Dialog opened={receiving} title="Take in a referral" size="lg" onClose={() => setReceiving(false)}>
        {receiving && <ReceiveForm onClose={() => setReceiving(false)} />}
      </Dialog>
    </>
  );
}
