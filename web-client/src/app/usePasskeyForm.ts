import { useState } from 'react';
import { noErrors, sortErrors } from '../components/formErrors';
import { useForm } from '../components/useForm';
import { describePasskeyError } from './passkeys';
import { postAccount } from './relay/request';

/** A form in two steps: what it sends is answered by a question, and what the passkey answers is sent to the same address's `confirm`. */
export function usePasskeyForm(path: string, answer: (question: Record<string, unknown>) => Promise<unknown>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const form = useForm(busy);

  async function submit(body: Record<string, unknown>) {
    form.setErrors(noErrors);
    setBusy(true);
    try {
      const asked = await postAccount(path, body);
      const done = asked.ok ? await postAccount(`${path}/confirm`, { credential: await answer(asked.body) }) : asked;
      if (done.ok) {
        onDone();
        return;
      }
      form.setErrors(sortErrors([{ message: done.message, fields: done.fields }]));
    } catch (error) {
      form.setErrors({ ...noErrors, messages: [describePasskeyError(error)] });
    } finally {
      setBusy(false);
    }
  }

  return { ...form, submit };
}
