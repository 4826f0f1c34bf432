import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { StaffTable_accounts$key } from '../../__generated__/StaffTable_accounts.graphql';
import type { AccountFilterInput, AccountSortInput } from '../../__generated__/ClusterStaffPageQuery.graphql';
import { useMay } from '../../app/session';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { Icon } from '../../components/Icon';
import { orderOf, readPage, readSort, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { SearchInput } from '../../components/SearchInput';
import { InviteStaffForm } from './InviteStaffForm';
import { StaffTable } from './StaffTable';

const filters = ['search', 'show'] as const;

/** What the address of a list of staff asks for. */
export function staffVariables(search: URLSearchParams) {
  const text = search.get('search') ?? '';
  const show = search.get('show') ?? '';
  const where: AccountFilterInput = {
    ...(text === '' ? {} : { or: [{ displayName: { contains: text } }, { email: { contains: text } }] }),
    ...(show === 'disabled' ? { disabled: { eq: true } } : show === 'all' ? {} : { disabled: { eq: false } }),
  };
  return { where, order: orderOf<AccountSortInput>(readSort(search, 'displayName.asc', ['displayName', 'email', 'lastSignInAt'])), ...readPage(search, 30) };
}

interface Props {
  title: string;
  intro: string;
  accounts: StaffTable_accounts$key | null;
  /** The centre whose staff it is; null for the whole cluster. */
  centreId: string | null;
  /** Where the page of an account is, under this one. */
  base: string;
}

/** A list of staff with what can be looked for, and the way to invite somebody. */
export function StaffList({ title, intro, accounts, centreId, base }: Props) {
  const mayInvite = useMay('staff.invite');
  const [inviting, setInviting] = useState(false);
  const [search, setSearch] = useSearchParams();
  const filtered = filters.some((name) => search.has(name));
  const set = (name: string, value: string) => setSearch(withFilter(search, name, value), { replace: true, preventScrollReset: true });
  const show = search.get('show') ?? '';
  const active = [
    ...(search.get('search') ? [`“${search.get('search')}”`] : []),
    ...(show === 'disabled' ? ['Disabled accounts'] : show === 'all' ? ['Disabled ones too'] : []),
  ];
  const invite = mayInvite && (
    <Button leftSection={<Icon name="mail" size={18} />} onClick={() => setInviting(true)}>
      Invite somebody
    </Button>
  );

  return (
    <>
      <PageHeader title={title} intro={intro} actions={invite} />
      <FilterBar label="Staff" active={active} onClear={() => setSearch({}, { replace: true })}>
        <SearchInput label="Name or e-mail address" placeholder="Name or e-mail address" value={search.get('search') ?? ''} onSearch={(value) => set('search', value)} />
        <NativeSelect
          label="Show"
          value={show}
          onChange={(event) => set('show', event.currentTarget.value)}
          data={[{ value: '', label: 'Those in use' }, { value: 'disabled', label: 'Disabled ones' }, { value: 'all', label: 'All accounts' }]}
        />
      </FilterBar>
      <StaffTable
        accounts={accounts}
        to={(id) => `${base}/${encodeURIComponent(id)}`}
        empty={
          filtered ? (
            <EmptyState
              title="Nobody like that"
              action={
                <Button variant="default" onClick={() => setSearch({}, { replace: true })}>
                  Show everybody
                </Button>
              }
            />
          ) : (
            <EmptyState title="Nobody works here yet" action={invite}>
              Begin with the coordinator: they get a link by e-mail, choose a password, and invite the others.
            </EmptyState>
          )
        }
      />
      <Dialog opened={inviting} title="Invite somebody" onClose={() => setInviting(false)}>
        <InviteStaffForm centreId={centreId} onDone={() => setInviting(false)} onCancel={() => setInviting(false)} />
      </Dialog>
    </>
  );
}
