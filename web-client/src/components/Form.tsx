import { Button, Group } from '@mantine/core';
import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { EditConflict } from './EditConflict';
import { fieldProblems } from './fieldProblems';
import { hasErrors, noErrors } from './formErrors';
import classes from './Form.module.css';
import { Icon } from './Icon';
import { askToSignIn } from './sessionEnd';
import { useFormDraft } from './useDraft';
import { useDialogGuard, useLeaveGuard, useUnsaved } from './unsaved';
import type { FormHandle } from './useForm';

interface Props {
  form: FormHandle;
  onSubmit: (data: FormData) => void;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
  /** False for a form that nobody minds losing, such as a search. */
  guarded?: boolean;
}

/**
 * A form whose messages stand beside its fields, all at once: what it lacks is said before it is sent, what the API
 * refuses after. Its values are read when it is sent. Leaving it asks before anything entered is lost.
 */
export function Form({ form, onSubmit, children, guarded = true, ...rest }: Props) {
  const { touch, settle: settled, unsaved } = useUnsaved();
  const draft = useFormDraft(form.formRef, rest['aria-label'] ?? '', guarded, touch);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { settle: forget } = draft;
  const settle = useCallback(() => {
    clearTimeout(later.current);
    settled();
    forget();
  }, [settled, forget]);
  const inDialog = useDialogGuard() !== null;
  const [sent, setSent] = useState(false);
  const saved = sent && !form.busy && !hasErrors(form.errors);
  useEffect(() => {
    if (saved) {
      settle();
    }
  }, [saved, settle]);
  useLeaveGuard(unsaved && !inDialog && !(sent && !hasErrors(form.errors)));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A dialog's form inside another's page must not send that one too.
    event.stopPropagation();
    if (form.busy) {
      return;
    }
    const fields = fieldProblems(event.currentTarget);
    if (Object.keys(fields).length > 0) {
      form.setErrors({ ...noErrors, fields });
      return;
    }
    setSent(true);
    onSubmit(new FormData(event.currentTarget));
  }

  function change(event: FormEvent<HTMLFormElement>) {
    // Searches and pickers inside the form are not what is saved.
    if (guarded && !(event.target instanceof HTMLInputElement && event.target.type === 'search')) {
      touch();
      setSent(false);
      clearTimeout(later.current);
      later.current = setTimeout(draft.keep, 200);
    }
  }

  return (
    <form ref={form.formRef} onSubmit={submit} onInput={change} onReset={settle} noValidate {...rest}>
      {draft.restored && (
        <div className={classes.restored} role="status">
          What you had entered here before is back.{' '}
          <button
            type="button"
            onClick={() => {
              draft.startAfresh();
              settled();
            }}
          >
            Start afresh
          </button>
        </div>
      )}
      <FormMessage form={form} />
      {form.conflict != null && <EditConflict key={form.conflict.map(({ name, theirs }) => `${name}=${theirs}`).join()} differences={form.conflict} form={form.formRef} />}
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
            {form.errors.ended === true && (
              <div>
                What you entered is still here. Sign in again, and then send it once more.
                <button type="button" className={classes.again} onClick={askToSignIn}>
                  Sign in again on this page
                </button>
              </div>
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

/** Fields beside each other where there is room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>;
}

/** One that takes the whole width of them. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>;
}

interface ActionsProps {
  form: FormHandle;
  label: string;
  /** Leaves the form; inside a dialog it closes that, asking first when something was entered. */
  onCancel?: () => void;
  /** What leaving is called: never "Cancel" beside "Cancel the meeting". */
  cancelLabel?: string;
  danger?: boolean;
  children?: ReactNode;
}

/** The buttons at the foot of a form. */
export function FormActions({ form, label, onCancel, cancelLabel = 'Cancel', danger = false, children }: ActionsProps) {
  const dialog = useDialogGuard();
  return (
    <Group justify="flex-end" mt="lg" className={classes.actions}>
      {children}
      {onCancel !== undefined && (
        <Button variant="default" onClick={dialog?.leave ?? onCancel}>
          {cancelLabel}
        </Button>
      )}
      <Button type="submit" loading={form.busy} color={danger ? 'coral.7' : undefined}>
        {label}
      </Button>
    </Group>
  );
}
