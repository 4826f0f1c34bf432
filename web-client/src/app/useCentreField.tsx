import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useSession, type CentreChoice } from './session';

/**
 * The centre that something new belongs to: the one being worked in, or, for those who look at all of them, one that they choose first.
 * @param name The field's name in the form.
 */
export function useCentreField(name = 'centreId', error?: string): { centre: CentreChoice; field: ReactNode } {
  const { centre, centres } = useSession();
  const [id, setId] = useState(centre.id !== '' ? centre.id : centres.length === 1 ? centres[0]!.id : '');
  const chosen = centres.find((each) => each.id === id);
  return {
    centre: chosen ?? centre,
    field:
      centre.id !== '' || centres.length < 2 ? null : (
        <NativeSelect
          name={name}
          label="Centre"
          required
          error={error}
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
          data={[{ value: '', label: 'Choose the centre' }, ...centres.map((each) => ({ value: each.id, label: each.name }))]}
        />
      ),
  };
}
