import { useMutation, type UseMutationConfig } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { hasErrors, noErrors } from './formErrors';
import { readErrors, type RefusalEntry } from './refusals';
import { describeError, RequestError } from './requestError';
import { useForm } from './useForm';

interface Options<TMutation extends MutationParameters> {
  /** Called when the change was made. */
  onDone?: (response: TMutation['response']) => void;
  /** Whether the page's query is asked again after the change; true unless said otherwise. */
  refresh?: boolean;
}

/** One mutation behind a form or a button. Its payload's `errors { ...refusals_error @alias(as: "refusal") }` and failures of the request itself both end in `errors`. */
export function useMutationForm<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<TMutation> = {}) {
  const [commit, busy] = useMutation<TMutation>(mutation);
  const form = useForm(busy);
  const revalidator = useRevalidator();
  const { onDone, refresh = true } = options;

  function submit(variables: TMutation['variables'], more: Pick<UseMutationConfig<TMutation>, 'uploadables' | 'updater'> = {}) {
    form.setErrors(noErrors);
    commit({
      ...more,
      variables,
      onCompleted(response, failures) {
        const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly RefusalEntry[] | null } | null;
        const refused = readErrors(payload?.errors);
        if (payload === null && failures !== null && failures.length > 0) {
          form.setErrors({ ...noErrors, messages: failures.map(wordsOf) });
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
        form.setErrors({ ...noErrors, messages: [describeError(error).message], ended: error instanceof RequestError && error.code === 'UNAUTHENTICATED' });
      },
    });
  }

  return { ...form, submit };
}

function wordsOf(failure: { message: string }): string {
  const { code } = (failure as { extensions?: { code?: string } }).extensions ?? {};
  return describeError(new RequestError(failure.message, code ?? 'INTERNAL')).message;
}
