import type { Environment, GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { sendChange, wordsOfErrors } from './change';
import type { Sent } from './useRegister';

/** Sends marks by a mutation. Without a connection, or after the visit ended, they wait. */
export async function sendMarks<TMutation extends MutationParameters>(environment: Environment, mutation: GraphQLTaggedNode, variables: TMutation['variables']): Promise<Sent> {
  const outcome = await sendChange<TMutation>(environment, mutation, variables, true);
  switch (outcome.kind) {
    case 'made':
      return { kind: 'saved' };
    case 'refused':
      return { kind: 'refused', reason: wordsOfErrors(outcome.errors) };
    default:
      return { kind: outcome.errors.ended === true ? 'ended' : 'offline' };
  }
}
