import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Difference } from './EditConflict';
import { hasErrors, noErrors, type FormErrors } from './formErrors';

export interface FormHandle {
  errors: FormErrors;
  busy: boolean;
  /** Messages for fields that the form does not show. */
  stray: readonly string[];
  formRef: React.RefObject<HTMLFormElement | null>;
  /** The props that tie an input to its message: `<TextInput {...form.field('email')} label="E-mail" />`. */
  field: (name: string) => { name: string; error: string | undefined };
  setErrors: (errors: FormErrors) => void;
  /** Forgets the messages; when a line is taken out, those of the lines after it would stand beside the wrong ones. */
  clear: () => void;
  /** What somebody else changed of the record that the form edits; null when nobody did. */
  conflict?: readonly Difference[] | null;
}

/** The state of a form's messages: moves the focus to the first field that was refused. */
export function useForm(busy: boolean): FormHandle {
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const [stray, setStray] = useState<readonly string[]>([]);
  const formRef = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const names = new Set([...(formRef.current?.elements ?? [])].map((element) => element.getAttribute('name')));
    setStray(Object.entries(errors.fields).flatMap(([name, message]) => (names.has(name) ? [] : [message])));
  }, [errors]);

  useEffect(() => {
    if (hasErrors(errors)) {
      const form = formRef.current;
      const target = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('[data-form-message]');
      target?.focus();
    }
  }, [errors]);

  const field = useCallback((name: string) => ({ name, error: errors.fields[name] }), [errors]);
  const clear = useCallback(() => setErrors(noErrors), []);
  return { errors, busy, stray, formRef, field, setErrors, clear };
}
