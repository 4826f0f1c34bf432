/** An issue's words while the editor works on them. Keys are this page's own: they stay with an item however it is moved. */
export interface DraftItem {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly included: boolean;
  readonly source: string | null;
  readonly photoUrl: string | null;
  readonly leftOutBecause: string | null;
}

export interface DraftSection {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly DraftItem[];
}

export interface Draft {
  readonly title: string;
  readonly welcome: string;
  readonly sections: readonly DraftSection[];
}

interface IssueWords {
  readonly title: string;
  readonly welcome?: string | null;
  readonly sections: ReadonlyArray<{
    readonly heading: string;
    readonly items: ReadonlyArray<{
      readonly title: string;
      readonly text: string;
      readonly included: boolean;
      readonly source?: string | null;
      readonly photoUrl?: string | null;
      readonly leftOutBecause?: string | null;
    }>;
  }>;
}

export function draftOf(issue: IssueWords): Draft {
  return {
    title: issue.title,
    welcome: issue.welcome ?? '',
    sections: issue.sections.map((section, at) => ({
      key: `s${at}`,
      heading: section.heading,
      items: section.items.map((item, index) => ({
        key: `s${at}i${index}`,
        title: item.title,
        text: item.text,
        included: item.included,
        source: item.source ?? null,
        photoUrl: item.photoUrl ?? null,
        leftOutBecause: item.leftOutBecause ?? null,
      })),
    })),
  };
}

/** As the API takes it: the words, the choice and the order. */
export function draftInput(draft: Draft) {
  return {
    title: draft.title.trim(),
    welcome: draft.welcome.trim(),
    sections: draft.sections.map((section) => ({
      heading: section.heading.trim(),
      items: section.items.map(({ title, text, included }) => ({ title: title.trim(), text: text.trim(), included })),
    })),
  };
}

/** Whether anything would be saved. */
export function differs(draft: Draft, saved: Draft): boolean {
  return JSON.stringify(draftInput(draft)) !== JSON.stringify(draftInput(saved));
}

/** Puts the entry at `index` one place up (-1) or down (1); at the end it stays. */
export function move<TEntry>(entries: readonly TEntry[], index: number, by: -1 | 1): TEntry[] {
  const next = [...entries];
  const entry = next[index];
  if (entry === undefined || index + by < 0 || index + by >= next.length) {
    return next;
  }
  next.splice(index, 1);
  next.splice(index + by, 0, entry);
  return next;
}

export function changeSection(draft: Draft, key: string, change: (section: DraftSection) => DraftSection): Draft {
  return { ...draft, sections: draft.sections.map((section) => (section.key === key ? change(section) : section)) };
}

export function changeItem(section: DraftSection, key: string, change: Partial<DraftItem>): DraftSection {
  return { ...section, items: section.items.map((item) => (item.key === key ? { ...item, ...change } : item)) };
}

/** How many items readers would see. */
export function countIncluded(draft: Draft): number {
  return draft.sections.reduce((sum, section) => sum + section.items.filter((item) => item.included).length, 0);
}
