import type { FormHandle } from '../../components/useForm';
import { PasswordField } from '../../components/PasswordField';
import type { OwnAccount } from './ownAccount';

/** Asks for the present password, where nothing else has shown just now whose account it is. */
export function ProofField({ form, account }: { form: Pick<FormHandle, 'field'>; account: OwnAccount }) {
  if (account.fresh) {
    return null;
  }
  return (
    <PasswordField
      {...form.field('password')}
      label="Your present password"
      description={account.hasPassword ? 'Forgotten? Sign out, and sign in with a link by e-mail: then you are not asked for it.' : 'You have none yet. Sign out, and sign in with a link by e-mail first.'}
      autoComplete="current-password"
    />
  );
}
