import { Checkbox } from '@mantine/core';
import { formatNumber } from '../../components/dates';
import { More } from '../../components/More';
import classes from './ImportResult.module.css';
import type { ImportAnswer } from './ImportResult';

interface Props {
  answer: ImportAnswer;
  notify: boolean;
  onChange: (notify: boolean) => void;
}

/** Whom the import mails and with what: nobody, unless the box is ticked. */
export function ImportMails({ answer, notify, onChange }: Props) {
  const { mails, dryRun, created, updated } = answer;
  if (created + updated === 0) {
    return null;
  }
  const sent = (mail: ImportAnswer['mails'][number]) => (dryRun ? notify || !mail.optional : mail.sent);
  return (
    <section className={classes.mails} aria-labelledby="import-mails">
      <h3 id="import-mails">E-mails</h3>
      {!mails.some(sent) && <p className={classes.lead}>{dryRun ? 'Nobody will be e-mailed.' : 'Nobody was e-mailed.'}</p>}
      {dryRun && mails.some(({ optional }) => optional) && (
        <Checkbox label="Send the e-mails that follow from this import" checked={notify} onChange={(event) => onChange(event.currentTarget.checked)} />
      )}
      {mails.length > 0 && (
        <ul>
          {mails.map((mail) => (
            <li key={mail.what} data-sent={sent(mail) || undefined}>
              <span>
                {mail.what}: {mail.people === 1 ? 'one person' : `${formatNumber(mail.people)} people`}
                <small>{words(mail, dryRun, sent(mail))}</small>
              </span>
              <More summary={mail.people === 1 ? 'Who it is' : 'Who they are'}>
                <span dir="auto">{mail.names.join(', ')}</span>
                {mail.people > mail.names.length && ` and ${formatNumber(mail.people - mail.names.length)} more`}
              </More>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function words(mail: ImportAnswer['mails'][number], dryRun: boolean, sent: boolean): string {
  if (!mail.optional) {
    return dryRun ? 'is sent in any case, so that its owner can say if it was not them' : 'was sent, so that its owner can say if it was not them';
  }
  return dryRun ? (sent ? 'will be sent' : 'will not be sent') : sent ? 'sent' : 'not sent';
}
