import { useState } from 'react';
import { noErrors, readErrors } from '../components/formErrors';
import { describeError } from '../components/requestError';
import { useForm } from '../components/useForm';
import { postAccount, type AccountAnswer } from './relay/request';

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
      form.setErrors(readErrors([{ message: answer.message, fields: answer.fields }]));
    } catch (error) {
      form.setErrors({ ...noErrors, messages: [describeError(error).message] });
    } finally {
      setBusy(false);
    }
  }

  return { ...form, submit };
}
