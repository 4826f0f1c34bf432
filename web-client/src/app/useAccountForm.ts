import { useState } from 'react';
import { postAccount, type AccountAnswer } from './relay/request';
import { describeError } from '../components/requestError';
import { noErrors, sortErrors } from '../components/formErrors';
import { useForm } from '../components/useForm';

/** A form that posts to one of the account addresses beside GraphQL. */
export function useAccountForm(onDone: (answer: AccountAnswer) => void) {
  const [busy, setBusy] = useState(false);
  const form = useForm(busy);

  async function submit(path: string, body: Record<string, unknown>) {
    form.setErrors(noErrors);
    setBusy(true);
    try {
      const answer = await postAccount(path, body);
      if (answer.ok) {
        onDone(answer);
        return;
      }
      form.setErrors(sortErrors([{ message: answer.message, fields: answer.fields }]));
    } catch (error) {
      form.setErrors({ ...noErrors, messages: [describeError(error).message] });
    } finally {
      setBusy(false);
    }
  }

  return { ...form, submit };
}
