import { useState } from 'react';
import { useRelayEnvironment } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { sendChange, wordsOfErrors } from './change';
import { notifyDone, notifyFailed } from './notices';

interface Done<TMutation extends MutationParameters> {
  /** What was done, as a sentence. */
  done: string;
  /** What takes it back, and what is said then. */
  undo?: { variables: TMutation['variables']; done: string };
}

/**
 * A mutation without a form: behind a button, or behind the way back that a notice offers, when what made the change may have gone. It says
 * what was done, with the way back where there is one, or why it was refused, and asks the page's query again.
 */
export function useAction<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  const revalidator = useRevalidator();
  const [busy, setBusy] = useState(false);

  async function act(variables: TMutation['variables'], { done, undo }: Done<TMutation>) {
    setBusy(true);
    const outcome = await sendChange<TMutation>(environment, mutation, variables);
    setBusy(false);
    if (outcome.kind !== 'made') {
      notifyFailed(wordsOfErrors(outcome.errors));
      return;
    }
    notifyDone(done, undo === undefined ? undefined : () => void act(undo.variables, { done: undo.done }));
    void revalidator.revalidate();
  }

  return [(variables: TMutation['variables'], words: Done<TMutation>) => void act(variables, words), busy] as const;
}
