/*
 * What a form can tell by itself before it is sent: a required field without a value, a date that is only half there.
 * Everything else is the API's to judge; its words never speak of variables.
 */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What each field of the form lacks, by name; all of them at once. */
export function missingFields(form: HTMLFormElement): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const element of form.elements) {
    if (!isField(element) || element.name === '' || element.disabled || missing[element.name] !== undefined) {
      continue;
    }
    if (element instanceof HTMLInputElement && element.validity.badInput) {
      missing[element.name] = element.type === 'date' ? 'Enter the whole date: day, month and year.' : element.type === 'time' ? 'Enter the whole time: hours and minutes.' : 'Enter a number.';
    } else if (isRequired(element) && isEmpty(element, form)) {
      missing[element.name] = element.dataset.missing ?? wordsFor(element);
    }
  }
  return missing;
}

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

function isRequired(element: Field): boolean {
  return element.required || element.getAttribute('aria-required') === 'true' || element.dataset.required === 'true';
}

function isEmpty(element: Field, form: HTMLFormElement): boolean {
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    return !form.querySelector(`input[type="radio"][name="${CSS.escape(element.name)}"]:checked`);
  }
  if (element instanceof HTMLInputElement && element.type === 'checkbox') {
    return !element.checked;
  }
  return element.value.trim() === '';
}

function wordsFor(element: Field): string {
  if (element instanceof HTMLSelectElement) {
    return 'Choose one.';
  }
  if (element instanceof HTMLInputElement) {
    switch (element.type) {
      case 'date':
        return 'Enter the date.';
      case 'time':
        return 'Enter the time.';
      case 'file':
        return 'Choose a file.';
      case 'checkbox':
        return 'Tick this to go on.';
      case 'radio':
        return 'Choose one.';
      case 'email':
        return 'Enter an e-mail address.';
      default:
        break;
    }
  }
  return 'Fill this in.';
}
