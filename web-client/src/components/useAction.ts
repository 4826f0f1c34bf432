import { useMutation } from 'react-relay';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { notifyDone, notifyFailed } from './notices';
import { readErrors, type RefusalEntry } from './refusals';
import { describeError } from './requestError';

interface Done<TMutation extends MutationParameters> {
  /** What was done, as a sentence. */
  done: string;
  /** What takes it back, and what is said then. */
  undo?: { variables: TMutation['variables']; done: string };
}

/** A mutation behind a button without a form. It says what was done, with the way back where there is one, or why it was refused. */
export function useAction<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const [commit, busy] = useMutation<TMutation>(mutation);

  function act(variables: TMutation['variables'], { done, undo }: Done<TMutation>) {
    commit({
      variables,
      onCompleted(response, failures) {
        const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly RefusalEntry[] | null } | null;
        const { messages, fields } = readErrors(payload?.errors);
        const words = [...messages, ...Object.values(fields)];
        if (words.length > 0 || (payload === null && failures !== null && failures.length > 0)) {
          notifyFailed(words.length > 0 ? words.join(' ') : 'That could not be done.');
          return;
        }
        notifyDone(done, undo === undefined ? undefined : () => act(undo.variables, { done: undo.done }));
      },
      onError: (error) => notifyFailed(describeError(error).message),
    });
  }

  return [act, busy] as const;
}
