import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft, leaveDraft, type Draft } from './drafts';
import { fillForm, readForm } from './formDraft';
import { usePlace } from './place';
import { useDialogGuard } from './unsaved';

const states = '|~';

/** Which page the form is of. Not asked of the router: the sign-in pages, which keep nothing, do without it. */
function usePage(): string {
  const [page] = useState(() => window.location.pathname);
  return page;
}

/**
 * Keeps what is entered in a form until it is saved or given up. It comes back when the form is opened again after the page was lost:
 * the visit ended, the tab was loaded anew.
 */
export function useFormDraft(form: React.RefObject<HTMLFormElement | null>, name: string, wanted: boolean, onRestored: () => void) {
  const { person } = usePlace();
  const page = usePage();
  const dialog = useDialogGuard();
  const key = [page, dialog?.title ?? '', name].join('|');
  const owner = wanted ? person : undefined;
  const [restored, setRestored] = useState(false);
  const before = useRef<Draft>({});
  const told = useRef(onRestored);
  useEffect(() => {
    told.current = onRestored;
  });

  const forget = useCallback(() => {
    // The sign-in page stands at the address that one comes back to: its form has nothing to forget there.
    if (owner !== undefined) {
      forgetDraft(key);
      forgetStates(page);
    }
  }, [key, owner, page]);

  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    const draft = keptDraft(key, owner);
    const element = form.current;
    let late: ReturnType<typeof setTimeout> | undefined;
    if (element !== null) {
      before.current = readForm(element);
    }
    if (draft !== null && element !== null) {
      const filled = fillForm(element, draft);
      // Some fields are there only when others say so.
      late = setTimeout(() => fillForm(element, draft));
      if (filled) {
        setRestored(true);
        told.current();
      }
    }
    return () => {
      clearTimeout(late);
      mounted.current = false;
      // It was left on purpose, unless it comes back at once.
      setTimeout(() => {
        if (!mounted.current && owner !== undefined) {
          leaveDraft(key);
        }
      });
    };
  }, [key, owner, form]);

  const keep = useCallback(() => {
    if (form.current !== null) {
      // Only what was changed here: what others change of the rest meanwhile is not to be written over when it comes back.
      const changed = Object.entries(readForm(form.current)).filter(([name, value]) => before.current[name] !== value);
      keepDraft(key, owner, Object.fromEntries(changed));
    }
  }, [key, owner, form]);

  const startAfresh = useCallback(() => {
    if (form.current !== null) {
      fillForm(form.current, before.current);
    }
    forget();
    setRestored(false);
  }, [form, forget]);

  const settle = useCallback(() => {
    forget();
    setRestored(false);
  }, [forget]);

  return { restored, keep, startAfresh, settle };
}

/**
 * State that belongs to a form and is in none of its fields, such as who was picked or how many lines there are: kept with it.
 * `unsaved` says whether there is anything to keep, where the state itself does not.
 */
export function useDraftState<TValue>(name: string, initial: TValue | (() => TValue), unsaved: (value: TValue) => boolean = () => true) {
  const { person } = usePlace();
  const key = usePage() + states + name;
  const [value, setValue] = useState<TValue>(() => {
    const kept = keptDraft(key, person);
    return kept !== null && 'value' in kept ? (kept.value as TValue) : initial instanceof Function ? initial() : initial;
  });
  const first = useRef(value);
  const worth = useRef(unsaved);
  const mounted = useRef(false);
  useEffect(() => {
    worth.current = unsaved;
  });
  useEffect(() => {
    if (value === first.current) {
      return;
    }
    if (worth.current(value)) {
      keepDraft(key, person, { value });
    } else {
      forgetDraft(key);
    }
  }, [key, person, value]);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      setTimeout(() => {
        if (!mounted.current) {
          leaveDraft(key);
        }
      });
    };
  }, [key]);
  return [value, setValue] as const;
}

function forgetStates(page: string) {
  try {
    for (const key of Object.keys(window.sessionStorage)) {
      const at = key.indexOf(page + states);
      if (at >= 0) {
        window.sessionStorage.removeItem(key);
      }
    }
  } catch {
    // There was nothing.
  }
}
