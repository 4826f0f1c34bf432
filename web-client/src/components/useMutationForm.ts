import { useMutation, type UseMutationConfig } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { outcomeOf, outcomeOfFailure, type Outcome } from './change';
import { noErrors } from './formErrors';
import { useForm } from './useForm';

interface Options<TMutation extends MutationParameters> {
  /** Called when the change was made. */
  onDone?: (response: TMutation['response']) => void;
  /** Whether the page's query is asked again after the change; true unless said otherwise. */
  refresh?: boolean;
}

/** One mutation behind a form or a button. What its payload refuses, and failures of the request itself, both end in `errors`. */
export function useMutationForm<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<TMutation> = {}) {
  const [commit, busy] = useMutation<TMutation>(mutation);
  const form = useForm(busy);
  const revalidator = useRevalidator();
  const { onDone, refresh = true } = options;

  function settle(outcome: Outcome<TMutation['response']>) {
    if (outcome.kind !== 'made') {
      form.setErrors(outcome.errors);
      return;
    }
    onDone?.(outcome.response);
    if (refresh) {
      void revalidator.revalidate();
    }
  }

  function submit(variables: TMutation['variables'], more: Pick<UseMutationConfig<TMutation>, 'uploadables' | 'updater'> = {}) {
    form.setErrors(noErrors);
    commit({
      ...more,
      variables,
      onCompleted: (response, failures) => settle(outcomeOf<TMutation['response']>(response, failures)),
      onError: (error) => settle(outcomeOfFailure(error)),
    });
  }

  return { ...form, submit };
}
