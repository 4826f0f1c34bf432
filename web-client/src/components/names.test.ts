import { describe, expect, it } from 'vitest';
import { bySurname, nameMatches } from './names';

describe('bySurname', () => {
  it('lists by the last word, and people of one surname by the first', () => {
    expect(['Zoë Adams', 'Ann Young', 'Bo  Adams', 'Rosa Delacroix-Okonkwo'].sort(bySurname)).toEqual(['Bo  Adams', 'Zoë Adams', 'Rosa Delacroix-Okonkwo', 'Ann Young']);
  });

  it('keeps small words with the surname that they belong to', () => {
    expect(['Rosa van der Berg', 'Ann Young', 'Van Morrison'].sort(bySurname)).toEqual(['Van Morrison', 'Rosa van der Berg', 'Ann Young']);
  });

  it('has a place for a single name', () => {
    expect(['Young', 'Ann Adams', ''].sort(bySurname)).toEqual(['', 'Ann Adams', 'Young']);
  });
});

describe('nameMatches', () => {
  it('finds a name by the beginning of any part, without its accents', () => {
    expect(nameMatches('Zoë Young-Smith', 'zoe')).toBe(true);
    expect(nameMatches('Zoë Young-Smith', 'smi zo')).toBe(true);
    expect(nameMatches('Zoë Young-Smith', 'oung')).toBe(false);
    expect(nameMatches('Zoë Young-Smith', '')).toBe(true);
  });
});
