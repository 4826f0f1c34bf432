import type { TextEncoding } from '../../__generated__/ImportPageMutation.graphql';

/** The letters that text files were written in before UTF-8. */
export const letters: ReadonlyArray<{ value: TextEncoding; label: string }> = [
  { value: 'WINDOWS_WESTERN', label: 'Windows, Western European' },
  { value: 'MAC_WESTERN', label: 'Mac, Western European' },
  { value: 'DOS_WESTERN', label: 'DOS, Western European' },
  { value: 'WINDOWS_CENTRAL_EUROPEAN', label: 'Windows, Central European' },
  { value: 'WINDOWS_CYRILLIC', label: 'Windows, Cyrillic' },
];

/** Whether a file was read in letters that had to be guessed. */
export function isCodePage(encoding: TextEncoding | null | undefined): boolean {
  return letters.some(({ value }) => value === encoding);
}
