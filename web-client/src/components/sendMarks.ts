import { commitMutation, type GraphQLTaggedNode, type MutationParameters } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { readErrors, type RefusalEntry } from './refusals';
import { describeError, RequestError } from './requestError';
import type { Sent } from './useRegister';

/** Sends marks by a mutation with `errors { ...refusals_error @alias(as: "refusal") }`. Without a connection, or a session, they wait. */
export function sendMarks<TMutation extends MutationParameters>(environment: Environment, mutation: GraphQLTaggedNode, variables: TMutation['variables']): Promise<Sent> {
  return new Promise((resolve) => {
    commitMutation<TMutation>(environment, {
      mutation,
      variables,
      onCompleted(response, failures) {
        const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly RefusalEntry[] | null } | null;
        const { messages, fields } = readErrors(payload?.errors);
        const reasons = [...messages, ...Object.values(fields), ...(payload === null ? (failures ?? []).map((failure) => failure.message) : [])];
        resolve(reasons.length === 0 ? { kind: 'saved' } : { kind: 'refused', reason: reasons.join(' ') });
      },
      onError(error) {
        const waits = error instanceof RequestError && (error.code === 'NETWORK' || error.code === 'UNAUTHENTICATED' || error.code.startsWith('HTTP_'));
        resolve(waits ? { kind: 'offline' } : { kind: 'refused', reason: describeError(error).message });
      },
    });
  });
}
