import { describe, expect, it } from 'vitest';
import { coverage, nothing, selected, toggle, toggleAll } from './selection';

describe('selection', () => {
  it('ticks and unticks one entry without touching the selection it was given', () => {
    const one = toggle(nothing, 'a');
    expect([...one]).toEqual(['a']);
    expect([...toggle(one, 'a')]).toEqual([]);
    expect([...one]).toEqual(['a']);
    expect(nothing.size).toBe(0);
  });

  it('fills a group that is partly ticked, and empties one that is full', () => {
    const partly = toggle(toggle(nothing, 'a'), 'x');
    const full = toggleAll(partly, ['a', 'b']);
    expect([...full].sort()).toEqual(['a', 'b', 'x']);
    expect([...toggleAll(full, ['a', 'b'])]).toEqual(['x']);
  });

  it('does nothing for an empty group', () => {
    expect([...toggleAll(toggle(nothing, 'a'), [])]).toEqual(['a']);
  });

  it('forgets entries that are no longer listed', () => {
    const both = toggleAll(nothing, ['gone', 'here']);
    expect(selected(both, ['first', 'here'])).toEqual(['here']);
  });

  it('tells all from some from none', () => {
    const one = toggle(nothing, 'a');
    expect(coverage(one, ['a'])).toBe('all');
    expect(coverage(one, ['a', 'b'])).toBe('some');
    expect(coverage(one, ['b'])).toBe('none');
    expect(coverage(one, [])).toBe('none');
  });
});
