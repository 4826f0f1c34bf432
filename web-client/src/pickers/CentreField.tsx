import { NativeSelect } from '@mantine/core';
import { useCentre, useSession, type CentreChoice } from '../app/session';

interface Props {
  name: string;
  error?: string;
  value: string;
  onChange: (centreId: string) => void;
}

/** At which centre something begins; nothing to ask of who works in one alone. */
export function CentreField({ value, onChange, ...field }: Props) {
  const { centres } = useSession();
  if (centres.length < 2) {
    return null;
  }
  return (
    <NativeSelect
      {...field}
      label="Centre"
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...(centres.some((centre) => centre.id === value) ? [] : [{ value: '', label: 'Choose a centre' }]), ...centres.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

/** The centre of that id among the person's own; the one being worked in as long as none is chosen. */
export function useCentreOf(centreId: string): CentreChoice {
  const { centres } = useSession();
  const here = useCentre();
  return centres.find((centre) => centre.id === centreId) ?? here;
}
