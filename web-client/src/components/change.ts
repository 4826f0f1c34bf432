import { commitMutation, type Environment, type GraphQLTaggedNode, type MutationParameters, type PayloadError } from 'relay-runtime';
import { hasErrors, noErrors, type FormErrors } from './formErrors';
import { readErrors, type RefusalEntry } from './refusals';
import { describeError, RequestError } from './requestError';

/** How a change went: made, refused with the reasons, or not answered at all: without a connection, or after the visit ended. */
export type Outcome<TResponse> = { kind: 'made'; response: TResponse } | { kind: 'refused'; errors: FormErrors } | { kind: 'unanswered'; errors: FormErrors };

/** Reads the answer to a mutation of one field, whose payload selects `errors { ...refusals_error @alias(as: "refusal") }`. */
export function outcomeOf<TResponse>(response: TResponse, failures?: readonly PayloadError[] | null): Outcome<TResponse> {
  const payload = Object.values(response as Record<string, unknown>)[0] as { errors?: readonly RefusalEntry[] | null } | null;
  const errors = readErrors(payload?.errors);
  if (hasErrors(errors)) {
    return { kind: 'refused', errors };
  }
  // The words of a failure are the API's own, about variables and types: only its code is of use here.
  return payload === null && failures != null && failures.length > 0
    ? { kind: 'refused', errors: { ...noErrors, messages: [...new Set(failures.map(wordsOf))] } }
    : { kind: 'made', response };
}

/** The same for a mutation that got no answer. */
export function outcomeOfFailure<TResponse>(error: Error): Outcome<TResponse> {
  const code = error instanceof RequestError ? error.code : '';
  const ended = code === 'UNAUTHENTICATED';
  const unanswered = ended || code === 'NETWORK' || code.startsWith('HTTP_');
  return { kind: unanswered ? 'unanswered' : 'refused', errors: { ...noErrors, messages: [describeError(error).message], ended } };
}

/** All that a refusal says, in one line. */
export function wordsOfErrors({ messages, fields, reasons }: FormErrors): string {
  return [...messages, ...reasons, ...Object.values(fields)].join(' ');
}

/** Sends a change that may outlive what asked for it: a notice's way back, a mark of a register. */
export function sendChange<TMutation extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: TMutation['variables'],
  /** Whether it is kept until the person has signed in again, when the visit has ended: then they are not asked to at once. */
  mayWait = false,
): Promise<Outcome<TMutation['response']>> {
  return new Promise((resolve) => {
    commitMutation<TMutation>(environment, {
      mutation,
      variables,
      cacheConfig: mayWait ? { force: true, metadata: { mayWait } } : undefined,
      onCompleted: (response, failures) => resolve(outcomeOf<TMutation['response']>(response, failures)),
      onError: (error) => resolve(outcomeOfFailure(error)),
    });
  });
}

function wordsOf(failure: PayloadError): string {
  const { code } = (failure as { extensions?: { code?: string } }).extensions ?? {};
  return describeError(new RequestError(failure.message, code ?? 'INTERNAL')).message;
}
