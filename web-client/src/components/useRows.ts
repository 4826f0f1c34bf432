import { useRef } from 'react';
import { useDraftState } from './useDraft';

export interface RowOf<TValue> {
  /** Stays with the row however others come and go, so that what was typed in it does too. */
  readonly key: number;
  readonly value: TValue;
}

/** The lines of a form that can be repeated; kept with what is entered in it, under the name. */
export function useRows<TValue>(initial: readonly TValue[], name = 'rows') {
  const [rows, setRows] = useDraftState<ReadonlyArray<RowOf<TValue>>>(name, () => initial.map((value, key) => ({ key, value })));
  const next = useRef(rows.reduce((most, { key }) => Math.max(most, key + 1), 0));
  return {
    rows,
    add: (value: TValue) => {
      const key = next.current++;
      setRows((current) => [...current, { key, value }]);
    },
    remove: (key: number) => setRows((current) => current.filter((row) => row.key !== key)),
    change: (key: number, value: Partial<TValue>) =>
      setRows((current) => current.map((row) => (row.key === key ? { key, value: { ...row.value, ...value } } : row))),
  };
}
