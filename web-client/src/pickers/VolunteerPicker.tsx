import { Group, Loader, Select, TextInput, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { VolunteerPickerQuery } from '../__generated__/VolunteerPickerQuery.graphql';
import { useCentre } from '../app/session';
import { StatusBadge } from '../components/StatusBadge';

export interface PickedVolunteer {
  id: string;
  fullName: string;
}

interface Props {
  label: string;
  description?: string;
  placeholder?: string;
  name?: string;
  error?: string;
  required?: boolean;
  value: PickedVolunteer | null;
  onChange: (volunteer: PickedVolunteer | null) => void;
  /** Those who cannot be chosen again. */
  without?: ReadonlySet<string>;
}

const query = graphql`
  query VolunteerPickerQuery($search: String, $centreId: ID) {
    volunteers(search: $search, centreId: $centreId, first: 12, order: [{ fullName: ASC }]) {
      nodes {
        id
        fullName
        enrolmentStage
        postcode
      }
    }
  }
`;

/** Finds a volunteer of the centre by name as one types. */
export function VolunteerPicker(props: Props) {
  return (
    <Suspense
      fallback={
        <TextInput
          label={props.label}
          description={props.description}
          placeholder={props.placeholder}
          readOnly
          rightSection={<Loader size={16} aria-label="Loading" />}
        />
      }
    >
      <Picker {...props} />
    </Suspense>
  );
}

function Picker({ value, onChange, without, ...input }: Props) {
  const centre = useCentre();
  const [text, setText] = useState(value?.fullName ?? '');
  const [typed] = useDebouncedValue(text, 200);
  // The last answer stays on screen while the next one is on its way.
  const search = useDeferredValue(typed === value?.fullName ? '' : typed.trim());
  const data = useLazyLoadQuery<VolunteerPickerQuery>(
    query,
    { search: search === '' ? null : search, centreId: centre.id === '' ? null : centre.id },
    { fetchPolicy: 'store-or-network' },
  );
  const found = (data.volunteers?.nodes ?? []).filter((volunteer) => without?.has(volunteer.id) !== true);
  const byId = new Map(found.map((volunteer) => [volunteer.id, volunteer]));
  const options = found.map(({ id, fullName }) => ({ value: id, label: fullName }));
  if (value !== null && !byId.has(value.id)) {
    options.unshift({ value: value.id, label: value.fullName });
  }

  const renderOption: SelectProps['renderOption'] = ({ option }) => {
    const volunteer = byId.get(option.value);
    return (
      <Group justify="space-between" w="100%" wrap="nowrap" gap="sm">
        <span>
          {option.label}
          {volunteer?.postcode != null && <span style={{ color: 'var(--quiet)', fontSize: '0.875rem' }}> · {volunteer.postcode}</span>}
        </span>
        {volunteer !== undefined && <StatusBadge state={volunteer.enrolmentStage} />}
      </Group>
    );
  };

  return (
    <Select
      {...input}
      size="md"
      placeholder={input.placeholder ?? 'Type a name'}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the choice' }}
      data={options}
      // The API has done the filtering; who is chosen already stays known, but is not among the answers to another name.
      filter={({ options: all }) => all.filter((option) => !('value' in option) || byId.has(option.value))}
      allowDeselect={false}
      value={value?.id ?? null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => {
        const volunteer = id === null ? undefined : byId.get(id);
        onChange(volunteer === undefined ? null : { id: volunteer.id, fullName: volunteer.fullName });
      }}
      nothingFoundMessage="Nobody of that name at this centre"
      renderOption={renderOption}
      comboboxProps={{ shadow: 'md' }}
      // The list itself scrolls: it belongs to the field, from which the arrow keys reach every name.
      withScrollArea={false}
      styles={{ options: { maxHeight: 280, overflowY: 'auto' } }}
    />
  );
}
