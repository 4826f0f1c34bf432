import { Switch } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ConsentSwitches_volunteer$key } from '../__generated__/ConsentSwitches_volunteer.graphql';
import type { ConsentSwitches_wordings$key } from '../__generated__/ConsentSwitches_wordings.graphql';
import type { ConsentKind, RecordConsentMutation } from '../__generated__/RecordConsentMutation.graphql';
import { TimeText } from '../components/DateText';
import { FormMessage } from '../components/Form';
import { notifyDone } from '../components/notices';
import { useAction } from '../components/useAction';
import { useMutationForm } from '../components/useMutationForm';
import classes from './ConsentSwitches.module.css';
import { consents } from './consents';
import { recordConsent } from './RecordConsent';

const fragment = graphql`
  fragment ConsentSwitches_volunteer on Volunteer {
    id
    consents {
      kind
      given
      on
    }
  }
`;

const wordingsFragment = graphql`
  fragment ConsentSwitches_wordings on Query {
    consentWordings {
      kind
      text
    }
  }
`;

interface Props {
  volunteer: ConsentSwitches_volunteer$key;
  wordings: ConsentSwitches_wordings$key;
  readOnly?: boolean;
}

/** What a person has agreed to, each with its wording and the day on which it was said. */
export function ConsentSwitches({ volunteer: key, wordings: wordingsKey, readOnly = false }: Props) {
  const volunteer = useFragment(fragment, key);
  const { consentWordings } = useFragment(wordingsFragment, wordingsKey);
  const [act] = useAction<RecordConsentMutation>(recordConsent);
  // What was pressed and is on its way: the switch shows it at once, and never lets go of the focus.
  const [pressed, setPressed] = useState<{ kind: ConsentKind; given: boolean } | null>(null);
  const form = useMutationForm<RecordConsentMutation>(recordConsent, {
    onDone: (response) => {
      const consent = response.recordConsent.consent;
      const title = consents.find((each) => each.kind === consent?.kind)?.title ?? 'Consent';
      notifyDone(
        `${title}: ${consent?.given === true ? 'agreed' : 'withdrawn'}.`,
        consent == null ? undefined : () => act({ input: { volunteerId: volunteer.id, kind: consent.kind, given: !consent.given } }, { done: `${title}: ${consent.given ? 'withdrawn' : 'agreed'} again.` }),
      );
    },
  });

  function record(kind: ConsentKind, given: boolean) {
    if (!form.busy) {
      setPressed({ kind, given });
      form.submit({ input: { volunteerId: volunteer.id, kind, given } });
    }
  }

  return (
    <>
      <FormMessage form={form} />
      <ul className={classes.list}>
        {consents.map(({ kind, title }) => {
          const wording = consentWordings.find((each) => each.kind === kind)?.text;
          // The latest word on each counts; what nobody asked about is not agreed.
          const said = volunteer.consents.filter((consent) => consent.kind === kind).sort((a, b) => b.on.localeCompare(a.on))[0];
          return (
            <li key={kind}>
              {readOnly ? (
                <>
                  <strong>{title}</strong>
                  <p className={classes.said}>{wording}</p>
                </>
              ) : (
                <Switch
                  checked={form.busy && pressed?.kind === kind ? pressed.given : (said?.given ?? false)}
                  onChange={(event) => record(kind, event.currentTarget.checked)}
                  label={title}
                  description={wording}
                  color="sea.7"
                  classNames={{ body: classes.body, labelWrapper: classes.words, label: classes.label }}
                  labelPosition="left"
                />
              )}
              <p className={classes.said}>
                {said === undefined ? (
                  'Not agreed'
                ) : (
                  <>
                    {said.given ? 'Agreed' : 'Withdrawn'} on <TimeText at={said.on} time={false} />
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
