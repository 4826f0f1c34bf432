import { Button, Group } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import classes from './Form.module.css';
import { Icon } from './Icon';
import type { FormHandle } from './useForm';

interface Props {
  form: FormHandle;
  onSubmit: (data: FormData) => void;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** A form whose messages come from the API, beside its fields; its values are read when it is sent. */
export function Form({ form, onSubmit, children, ...rest }: Props) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A dialog's form inside another's page must not send that one too.
    event.stopPropagation();
    if (!form.busy) {
      onSubmit(new FormData(event.currentTarget));
    }
  }
  return (
    <form ref={form.formRef} onSubmit={submit} noValidate {...rest}>
      <FormMessage form={form} />
      {children}
    </form>
  );
}

/** What was refused as a whole; announced when it appears. */
export function FormMessage({ form }: { form: Pick<FormHandle, 'errors' | 'stray'> }) {
  const count = Object.keys(form.errors.fields).length - form.stray.length;
  const messages = [...form.errors.messages, ...form.stray];
  return (
    <div data-form-message tabIndex={-1}>
      {messages.length > 0 && (
        <div role="alert" className={classes.message}>
          <Icon name="warning" />
          <div>
            {messages.map((message) => (
              <div key={message}>{message}</div>
            ))}
            {form.errors.reasons.length > 0 && (
              <ul>
                {form.errors.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
      {messages.length === 0 && count > 0 && (
        <span role="alert" className="visually-hidden">{count === 1 ? 'One field needs another look.' : `${count} fields need another look.`}</span>
      )}
    </div>
  );
}

/** The buttons at the foot of a form. */
export function FormActions({ form, label, onCancel, children }: { form: FormHandle; label: string; onCancel?: () => void; children?: ReactNode }) {
  return (
    <Group justify="flex-end" mt="lg">
      {children}
      {onCancel !== undefined && (
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      )}
      <Button type="submit" loading={form.busy}>
        {label}
      </Button>
    </Group>
  );
}
