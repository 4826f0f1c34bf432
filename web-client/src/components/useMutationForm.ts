import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMutation, type UseMutationConfig } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { describeError } from './ErrorState';
import { hasErrors, noErrors, readErrors, type FormErrors } from './formErrors';

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
}

/** The state of a form's messages: moves the focus to the first field that was refused. */
export function useFormErrors(busy: boolean): FormHandle {
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

interface Options<TMutation extends MutationParameters> {
  /** Called when the change was made. */
  onDone?: (response: TMutation['response']) => void;
  /** Whether the page's query is asked again after the change; true unless said otherwise. */
  refresh?: boolean;
}

/**
 * One mutation behind a form or a button. Its payload's `errors` and failures of the request itself both end in
 * `errors`; select `errors { __typename ... on Error { message } ... on InvalidInputError { fields { name message } } }`.
 */
export function useMutationForm<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<TMutation> = {}) {
  const [commit, busy] = useMutation<TMutation>(mutation);
  const form = useFormErrors(busy);
  const revalidator = useRevalidator();
  const { onDone, refresh = true } = options;

  function submit(variables: TMutation['variables'], more: Pick<UseMutationConfig<TMutation>, 'uploadables' | 'updater'> = {}) {
    form.setErrors(noErrors);
    commit({
      ...more,
      variables,
      onCompleted(response, failures) {
        const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly unknown[] | null } | null;
        const refused = readErrors(payload?.errors);
        if (payload === null && failures !== null && failures.length > 0) {
          form.setErrors({ ...noErrors, messages: failures.map((failure) => failure.message) });
        } else if (hasErrors(refused)) {
          form.setErrors(refused);
        } else {
          onDone?.(response);
          if (refresh) {
            void revalidator.revalidate();
          }
        }
      },
      onError(error) {
        form.setErrors({ ...noErrors, messages: [describeError(error).message] });
      },
    });
  }

  return { ...form, submit };
}
