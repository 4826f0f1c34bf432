import { describe, expect, it } from 'vitest';
import { changeItem, changeSection, countIncluded, differs, draftInput, draftOf, move } from './draft';

const issue = {
  title: 'November',
  welcome: null,
  sections: [
    {
      heading: 'Milestones',
      items: [
        { title: 'Ann', text: '50 hours', included: true, source: 'Milestone' },
        { title: 'Bea', text: '10 hours', included: true, source: 'Milestone' },
      ],
    },
    { heading: 'Coming up', items: [{ title: 'Meeting', text: 'on Tuesday', included: false }] },
  ],
};

describe('draft', () => {
  it('is unchanged when nothing but spaces at the ends was typed', () => {
    const saved = draftOf(issue);
    expect(differs({ ...saved, title: ' November ' }, saved)).toBe(false);
    expect(differs({ ...saved, welcome: 'Hello' }, saved)).toBe(true);
  });

  it('notices a new order and a changed choice', () => {
    const saved = draftOf(issue);
    const moved = changeSection(saved, 's0', (section) => ({ ...section, items: move(section.items, 0, 1) }));
    expect(differs(moved, saved)).toBe(true);
    const left = changeSection(saved, 's0', (section) => changeItem(section, 's0i0', { included: false }));
    expect(differs(left, saved)).toBe(true);
    expect(countIncluded(saved)).toBe(2);
    expect(countIncluded(left)).toBe(1);
  });

  it('sends words, choice and order, and nothing of the page’s own', () => {
    expect(draftInput(draftOf(issue)).sections[1]).toEqual({
      heading: 'Coming up',
      items: [{ title: 'Meeting', text: 'on Tuesday', included: false }],
    });
  });
});

describe('move', () => {
  it('changes places with the neighbour and stays at the ends', () => {
    expect(move(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(move(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(move(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(move(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
