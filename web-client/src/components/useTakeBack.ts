import { useRelayEnvironment } from 'react-relay';
import { useRevalidator } from 'react-router';
import { commitMutation, type GraphQLTaggedNode, type MutationParameters } from 'relay-runtime';
import { notifyDone, notifyFailed } from './notices';
import { readErrors, type RefusalEntry } from './refusals';
import { describeError } from './requestError';

/**
 * The way back that a notice offers: sends the mutation that restores what was, says that it is done or why not, and asks
 * the page's query again. It works after the form that made the change has gone.
 */
export function useTakeBack<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  const revalidator = useRevalidator();
  return (variables: TMutation['variables'], message: string) => {
    commitMutation<TMutation>(environment, {
      mutation,
      variables,
      onCompleted(response) {
        const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly RefusalEntry[] | null } | null;
        const { messages, fields } = readErrors(payload?.errors);
        const refused = [...messages, ...Object.values(fields)];
        if (payload === null || refused.length > 0) {
          notifyFailed(refused.length > 0 ? refused.join(' ') : 'That could not be taken back.');
          return;
        }
        notifyDone(message);
        void revalidator.revalidate();
      },
      onError: (error) => notifyFailed(describeError(error).message),
    });
  };
}
