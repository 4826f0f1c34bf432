export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const partsOfDay = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

type Weekday = (typeof weekdays)[number];
type PartOfDay = (typeof partsOfDay)[number];

export interface PartOfWeek {
  readonly weekday: Weekday;
  readonly part: PartOfDay;
}

export const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** A part of the week as the value of a box that is ticked: "MONDAY.MORNING". */
export const keyOf = ({ weekday, part }: PartOfWeek): string => `${weekday}.${part}`;

/** The ticked boxes of a form, as the API takes them. */
export function ticked(data: FormData): PartOfWeek[] {
  const values = new Set(data.getAll('availability'));
  return weekdays.flatMap((weekday) => partsOfDay.filter((part) => values.has(keyOf({ weekday, part }))).map((part) => ({ weekday, part })));
}

/** When somebody has time, in words: "Monday morning and evening, Friday all day". */
export function availabilityWords(parts: readonly { readonly weekday: string; readonly part: string }[]): string {
  return weekdays
    .flatMap((weekday) => {
      const of = partsOfDay.filter((part) => parts.some((each) => each.weekday === weekday && each.part === part));
      if (of.length === 0) {
        return [];
      }
      const words = of.length === partsOfDay.length ? 'all day' : of.map((part) => part.toLowerCase()).join(' and ');
      return [`${titled(weekday)} ${words}`];
    })
    .join(', ');
}
