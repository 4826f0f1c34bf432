import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** A password that can be looked at. Mantine's marks one that was refused for the eye alone: this one says it, and so gets the focus as other fields do. */
export function PasswordField({ shows = 'the password', ...props }: PasswordInputProps & { /** What its button shows or hides. */ shows?: string }) {
  return (
    <PasswordInput
      {...props}
      aria-invalid={(props.error !== undefined && props.error !== null && props.error !== false) || undefined}
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide ${shows}`, tabIndex: 0 }}
    />
  );
}
