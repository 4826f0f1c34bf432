// Numbers that are the same in every run: a seed makes a whole document, so that one disagreement can be looked at alone.

/** @returns a source of numbers in [0, 1) (mulberry32). */
export function source(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: n => Math.floor(next() * n),
    chance: percent => next() * 100 < percent,
    pick: list => list[Math.floor(next() * list.length)],
    some(list, percent) {
      return list.filter(() => next() * 100 < percent);
    },
  };
}

/** FNV-1a over UTF-16 code units, going on from an earlier hash. */
export function hash(text, from = 0x811c9dc5) {
  let h = from;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return h >>> 0;
}

/** A number of 32 bits for one purpose at one place. */
export function roll(at, purpose) {
  let h = hash(purpose, at);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
