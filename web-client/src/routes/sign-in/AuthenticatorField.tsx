import { TextInput } from '@mantine/core';

/** Asked for where the owner of the account has switched it on. */
export function AuthenticatorField(field: { name: string; error: string | undefined }) {
  return (
    <TextInput
      {...field}
      label="Code from your authenticator app"
      description="Without the telephone, type one of your recovery codes."
      autoComplete="one-time-code"
      maxLength={20}
      size="md"
      mb="md"
    />
  );
}
