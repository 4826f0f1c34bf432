import { useMutation, type UseMutationConfig } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime';
import { outcomeOf, outcomeOfFailure, type Outcome } from './change';
import { noErrors, type FormErrors } from './formErrors';
import { setValue } from './formDraft';
import { useState } from 'react';
import { differencesOf, type Difference, type Edited } from './EditConflict';
import { useForm } from './useForm';

interface Options<TMutation extends MutationParameters> {
  /** Called when the change was made. */
  onDone?: (response: TMutation['response']) => void;
  /** Whether the page's query is asked again after the change; true unless said otherwise. */
  refresh?: boolean;
  /** The record that is edited: then it is shown what somebody else has changed of it meanwhile. */
  edited?: Edited;
}

/** One mutation behind a form or a button. What its payload refuses, and failures of the request itself, both end in `errors`. */
export function useMutationForm<TMutation extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<TMutation> = {}) {
  const [commit, busy] = useMutation<TMutation>(mutation);
  const form = useForm(busy);
  const revalidator = useRevalidator();
  const { onDone, refresh = true, edited } = options;
  const [conflict, setConflict] = useState<readonly Difference[] | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  // Saving over a version means having seen it.
  const version = seen ?? edited?.version;

  async function compare({ latest, ...opened }: Edited, refused: FormErrors) {
    const now = await latest().catch(() => null);
    const element = form.formRef.current;
    if (now === null || element === null) {
      form.setErrors(refused);
      return;
    }
    const mine = Object.fromEntries([...new FormData(element)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    const differences = differencesOf(opened, now.values, mine).map((difference) => ({ ...difference, inWords: offeredIn(element, difference.name) }));
    for (const { name, theirs, both } of differences) {
      const field = element.elements.namedItem(name);
      if (!both && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)) {
        setValue(field, theirs);
      }
    }
    setSeen(now.version);
    setConflict(differences);
  }

  function settle(outcome: Outcome<TMutation['response']>) {
    if (outcome.kind !== 'made') {
      if (outcome.errors.stale === true && edited !== undefined) {
        void compare(edited, outcome.errors);
      } else {
        form.setErrors(outcome.errors);
      }
      return;
    }
    setConflict(null);
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

  return { ...form, conflict, version, submit };
}

/** The words of what a list of the form offers; of other fields the value itself. */
function offeredIn(form: HTMLFormElement, name: string): (value: string) => string {
  const field = form.elements.namedItem(name);
  return (value) => (field instanceof HTMLSelectElement ? ([...field.options].find((option) => option.value === value)?.text ?? value) : value);
}
