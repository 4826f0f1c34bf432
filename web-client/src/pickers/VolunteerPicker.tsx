import { Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { VolunteerPickerQuery } from '../__generated__/VolunteerPickerQuery.graphql';
import { useCentre } from '../app/session';
import { PersonField, type Person, type PersonFieldProps } from '../components/PersonField';

export type PickedVolunteer = Person;

interface Props extends PersonFieldProps {
  /** Those who cannot be chosen again. */
  without?: ReadonlySet<string>;
  /** Whether the field is empty again after each choice, to add one person after another. */
  clears?: boolean;
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

function Picker({ value, onChange, without, clears = false, ...input }: Props) {
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
  const options = (data.volunteers?.nodes ?? [])
    .filter((volunteer) => without?.has(volunteer.id) !== true)
    .map(({ id, fullName, postcode, enrolmentStage }) => ({ id, fullName, detail: postcode, state: enrolmentStage }));

  function choose(person: Person | null) {
    onChange(person);
    if (clears) {
      setText('');
    }
  }

  return <PersonField {...input} value={value} onChange={choose} options={options} text={text} onType={setText} nobody="Nobody of that name at this centre" />;
}
