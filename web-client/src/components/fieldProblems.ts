import { formatDate } from './dates';
import { isDate } from './plainDate';

/*
 * What a form can tell by itself before it is sent: a required field without a value, a date that is only half there or
 * out of bounds, an address that is none. Everything else is the API's to judge; its words never speak of variables.
 */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is wrong with each field of the form, by name; all of them at once. */
export function fieldProblems(form: HTMLFormElement): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const element of form.elements) {
    if (!isField(element) || element.name === '' || element.disabled || problems[element.name] !== undefined) {
      continue;
    }
    const problem = problemOf(element, form);
    if (problem !== null) {
      problems[element.name] = problem;
    }
  }
  return problems;
}

function problemOf(element: Field, form: HTMLFormElement): string | null {
  const { validity } = element;
  if (element instanceof HTMLInputElement && validity.badInput) {
    return element.type === 'date' ? 'Enter the whole date: day, month and year.' : element.type === 'time' ? 'Enter the whole time: hours and minutes.' : 'Enter a number.';
  }
  if (isRequired(element) && isEmpty(element, form)) {
    return element.dataset.missing ?? wordsFor(element);
  }
  if (element instanceof HTMLInputElement && element.type === 'email' && validity.typeMismatch) {
    return 'Enter an e-mail address like name@example.org.';
  }
  if (element instanceof HTMLInputElement && validity.rangeOverflow) {
    return element.dataset.late ?? (isDate(element.max) ? `Enter a day no later than ${formatDate(element.max)}.` : `Enter at most ${element.max}.`);
  }
  if (element instanceof HTMLInputElement && validity.rangeUnderflow) {
    return element.dataset.early ?? (isDate(element.min) ? `Enter a day no earlier than ${formatDate(element.min)}.` : `Enter at least ${element.min}.`);
  }
  return null;
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
