import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { CreateTokenFormMutation } from '../../__generated__/CreateTokenFormMutation.graphql';
import { useSession } from '../../app/session';
import { Choices } from '../../components/Choice';
import { addDays, today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { useMutationForm } from '../../components/useMutationForm';
import { scopeInWords } from './scopes';
import classes from './Account.module.css';

const mutation = graphql`
  mutation CreateTokenFormMutation($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      secret
      accessToken {
        id
        name
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Makes a token with some of one's permissions, for a year at most; its secret is shown once. */
export function CreateTokenForm({ onClose }: { onClose: () => void }) {
  const { permissions, centre } = useSession();
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set());
  const [secret, setSecret] = useState<string | null>(null);
  const now = today(centre.timeZone);
  const form = useMutationForm<CreateTokenFormMutation>(mutation, {
    onDone({ createAccessToken }) {
      setSecret(createAccessToken.secret ?? null);
    },
  });

  if (secret !== null) {
    return (
      <>
        <Text mb="md">Copy the token into the program now: it is shown only this once.</Text>
        <code className={classes.secret} tabIndex={0} aria-label="The token">
          {secret}
        </code>
        <Button mt="lg" onClick={onClose} data-autofocus>
          I have it
        </Button>
      </>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={(data) => form.submit({ input: { name: textOf(data, 'name') ?? '', scopes: [...scopes], expiresOn: textOf(data, 'expiresOn') ?? '' } })}
    >
      <TextInput {...form.field('name')} label="What it is for" description="For example “Hours report”." required mb="md" maxLength={100} />
      <DateField {...form.field('expiresOn')} label="Works until" description="A year at most." required defaultValue={addDays(now, 90)} min={now} max={addDays(now, 365)} mb="md" />
      <Choices
        {...form.field('scopes')}
        label="What it may do"
        value={scopes}
        onChange={setScopes}
        options={[...permissions].map((scope) => ({ value: scope, label: scopeInWords(scope) })).sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))}
      />
      <FormActions form={form} label="Create the token" onCancel={onClose} />
    </Form>
  );
}
