import { useRef, useState } from 'react';

export interface RowOf<TValue> {
  /** Stays with the row however others come and go, so that what was typed in it does too. */
  readonly key: number;
  readonly value: TValue;
}

/** The lines of a form that can be repeated. */
export function useRows<TValue>(initial: readonly TValue[]) {
  const next = useRef(initial.length);
  const [rows, setRows] = useState<ReadonlyArray<RowOf<TValue>>>(() => initial.map((value, key) => ({ key, value })));
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
