import type { Draft } from './drafts';

/** Fields whose value is nobody's to keep: secrets, files, searches, what the page itself fills in. */
function isKept(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    (element instanceof HTMLInputElement && !['password', 'file', 'search', 'hidden', 'submit', 'button', 'reset'].includes(element.type)) ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** How a field is found again: by its name and, where several have one name, its value or its place among them. */
function fieldsOf(form: HTMLFormElement): ReadonlyMap<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
  const fields = new Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  for (const element of form.elements) {
    // Some have no name, for the page reads them by itself: those are known by their label.
    const name = isKept(element) ? element.name || element.labels?.[0]?.textContent || element.getAttribute('aria-label') || '' : '';
    if (name === '' || !isKept(element)) {
      continue;
    }
    const chosen = element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');
    let key = chosen ? `${name}=${element.value}` : name;
    for (let again = 2; fields.has(key); again++) {
      key = `${name}#${again}`;
    }
    fields.set(key, element);
  }
  return fields;
}

/** What the form holds. */
export function readForm(form: HTMLFormElement): Draft {
  const draft: Record<string, unknown> = {};
  for (const [key, element] of fieldsOf(form)) {
    draft[key] = element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox') ? element.checked : element.value;
  }
  return draft;
}

/** Enters it again, as a person would: the fields' own handlers hear of it, so that what depends on them follows. */
export function fillForm(form: HTMLFormElement, draft: Draft): boolean {
  let filled = false;
  for (const [key, element] of fieldsOf(form)) {
    const value = draft[key];
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) {
      if (typeof value === 'boolean' && value !== element.checked && (value || element.type === 'checkbox')) {
        element.click();
        filled = true;
      }
    } else if (typeof value === 'string' && value !== element.value) {
      setValue(element, value);
      filled = true;
    }
  }
  return filled;
}

/** Sets a field as typing does: React hears only of what goes past its own setter. */
export function setValue(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value');
  own?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
