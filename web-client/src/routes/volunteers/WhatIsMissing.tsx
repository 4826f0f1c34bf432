import { Stack, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { DateField } from '../../components/fields';
import { addMonths } from '../../components/plainDate';
import { Verdict } from '../../components/Reasons';
import type { FormHandle } from '../../components/useForm';
import type { WhatIsMissingQuery } from '../../__generated__/WhatIsMissingQuery.graphql';
import { AnswersWaiting } from './AnswersWaiting';

const query = graphql`
  query WhatIsMissingQuery($volunteerId: ID!, $centreId: ID!, $on: Date!) {
    node(id: $volunteerId) {
      ...AnswersWaiting_volunteer @alias(as: "volunteer")
    }
    suitability(volunteerId: $volunteerId, centreId: $centreId, on: $on, asCleared: true) {
      ready
      reasons {
        requirement
        met
        explanation
        canBeSetAside
      }
    }
  }
`;

interface Props {
  volunteerId: string;
  name: string;
  centreId: string;
  on: string;
  form: FormHandle;
}

/** What is missing before somebody is ready; and, where that may be, the decision that they start all the same. */
export function WhatIsMissing({ volunteerId, name, centreId, on, form }: Props) {
  const { node, suitability } = useLazyLoadQuery<WhatIsMissingQuery>(query, { volunteerId, centreId, on }, { fetchPolicy: 'network-only' });
  const [allTheSame, setAllTheSame] = useState(false);
  const missing = suitability.reasons.filter((reason) => !reason.met);
  return (
    <Stack>
      <Verdict label="What is missing" {...suitability} yes={`${name} is ready to start`} no={`${name} is not ready`} />
      {missing.length > 0 && node?.volunteer != null && <AnswersWaiting volunteer={node.volunteer} />}
      {missing.length > 0 && missing.every((reason) => reason.canBeSetAside) && (
        <>
          <Switch
            checked={allTheSame}
            onChange={(event) => setAllTheSame(event.currentTarget.checked)}
            label="They may start all the same"
            description="Your name, the reason and the end are shown wherever it says that they are ready."
          />
          {allTheSame && (
            <>
              <Textarea {...form.field('override.reason')} label="Why they may start without it" required data-missing="Say why they may start without it." autosize minRows={2} />
              <DateField {...form.field('override.until')} label="Until" description="Three months at most." min={on} max={addMonths(on, 3)} required />
            </>
          )}
        </>
      )}
    </Stack>
  );
}
