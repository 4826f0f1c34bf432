import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptMarks } from './keptMarks';
import { PlaceProvider } from './place';
import { markOf, type Attendance } from './register';
import { useRegister, type Sent } from './useRegister';

const people = [
  { id: 'ann', attendance: null },
  { id: 'bea', attendance: null },
];

function open(answers: Sent[], wrapper?: (props: { children: ReactNode }) => ReactNode) {
  const sent: Array<Array<[string, Attendance]>> = [];
  const send = vi.fn((marks: ReadonlyMap<string, Attendance>) => {
    sent.push([...marks]);
    return Promise.resolve(answers.shift() ?? { kind: 'saved' as const });
  });
  const { result, unmount } = renderHook(() => useRegister({ id: 'session', people, send }), { wrapper });
  return { result, unmount, sent };
}

const settled = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));

beforeEach(() => {
  window.localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useRegister', () => {
  it('sends each mark as it is made', async () => {
    const { result, sent } = open([]);
    act(() => result.current.choose('ann', 'PRESENT'));
    await settled();
    act(() => result.current.choose('bea', 'ABSENT'));
    await settled();
    expect(sent).toEqual([[['ann', 'PRESENT']], [['bea', 'ABSENT']]]);
    expect(result.current.register.waiting.size).toBe(0);
  });

  it('keeps marks without a connection, also over a reload, and sends them when it is back', async () => {
    const { result, sent } = open([{ kind: 'offline' }, { kind: 'offline' }]);
    act(() => result.current.choose('ann', 'PRESENT'));
    await settled();
    act(() => result.current.choose('bea', 'ABSENT'));
    await settled();
    expect(result.current.waitsFor).toBe('connection');
    expect([...keptMarks('.session')]).toEqual([['ann', 'PRESENT'], ['bea', 'ABSENT']]);
    await act(async () => {
      window.dispatchEvent(new Event('online'));
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(sent.at(-1)).toEqual([['ann', 'PRESENT'], ['bea', 'ABSENT']]);
    expect(result.current.waitsFor).toBeNull();
    expect(keptMarks('.session').size).toBe(0);
  });

  it('keeps marks after the visit ended, and never sends those of another person', async () => {
    const as = (person: string) => ({ children }: { children: ReactNode }) => (
      <PlaceProvider value={{ timeZone: 'Europe/London', centre: null, person }}>{children}</PlaceProvider>
    );
    const first = open([{ kind: 'ended' }], as('helen'));
    act(() => first.result.current.choose('ann', 'PRESENT'));
    await settled();
    expect(first.result.current.waitsFor).toBe('signIn');
    first.unmount();

    const other = open([], as('ruth'));
    await settled();
    expect(other.sent).toEqual([]);
    expect(markOf(other.result.current.register, 'ann')).toBeNull();

    const again = open([], as('helen'));
    await settled();
    expect(again.sent).toEqual([[['ann', 'PRESENT']]]);
  });

  it('tries again by itself', async () => {
    const { result, sent } = open([{ kind: 'offline' }]);
    act(() => result.current.choose('ann', 'PRESENT'));
    await settled();
    await act(async () => void (await vi.advanceTimersByTimeAsync(2_000)));
    expect(sent).toHaveLength(2);
    expect(markOf(result.current.register, 'ann')).toBe('PRESENT');
  });

  it('shows why one mark was refused, and saves the others', async () => {
    const { result } = open([{ kind: 'refused', reason: 'Some cannot be marked.' }, { kind: 'refused', reason: 'Ann has left.' }]);
    act(() => result.current.everyoneElseWasPresent());
    await settled();
    expect(result.current.register.refused.get('ann')).toBe('Ann has left.');
    expect(markOf(result.current.register, 'ann')).toBeNull();
    expect(markOf(result.current.register, 'bea')).toBe('PRESENT');
    expect(result.current.register.waiting.size).toBe(0);
  });
});
