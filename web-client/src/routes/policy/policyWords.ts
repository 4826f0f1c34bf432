const minutesOf: ReadonlyArray<readonly [number, string]> = [[10080, 'week'], [1440, 'day'], [60, 'hour'], [1, 'minute']];

/** A value as people say it: "1 week and 1 day before" for 10080, 1440 minutes; "none" for nothing. */
export function policyWords(value: string, unit: string): string {
  const numbers = value.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (numbers.length === 0) {
    return 'none';
  }
  if (unit !== 'minutes') {
    return numbers.length === 1 ? `${numbers[0]} ${numbers[0] === '1' ? unit.replace(/s$/, '') : unit}` : `${listed(numbers)} ${unit}`;
  }
  return `${listed(numbers.map((number) => spanWords(Number(number))))} before`;
}

function spanWords(minutes: number): string {
  const [size, name] = minutesOf.find(([each]) => minutes % each === 0) ?? [1, 'minute'];
  const count = minutes / size;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
