import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { Form, FormActions } from '../../components/Form';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { useMutationForm } from '../../components/useMutationForm';
import type { ReviewForm_data$data, ReviewForm_data$key } from '../../__generated__/ReviewForm_data.graphql';
import type { ReviewFormMutation } from '../../__generated__/ReviewFormMutation.graphql';
import classes from './Privacy.module.css';

const fragment = graphql`
  fragment ReviewForm_data on PersonalData {
    name
    sections {
      key
      title
      items {
        key
        title
        facts {
          name
          value
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation ReviewFormMutation($input: AnswerDataRequestInput!) {
    answerDataRequest(input: $input) {
      dataRequest {
        id
        status
        answeredAt
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

interface Props {
  data: ReviewForm_data$key;
  /** The open request that is answered; null when it is only looked at. */
  request: { id: string; version: number } | null;
}

/** Everything that is held, by kind. With a request open each item can be left out, with a reason, before it is handed over. */
export function ReviewForm({ data: key, request }: Props) {
  const { name, sections } = useFragment(fragment, key);
  const [out, setOut] = useState<readonly string[]>([]);
  const form = useMutationForm<ReviewFormMutation>(mutation, {
    onDone: () => notifyDone(`The copy is handed over: ${name} is told, and can fetch it for thirty days.`),
  });
  const toggle = (item: string) => setOut((now) => (now.includes(item) ? now.filter((each) => each !== item) : [...now, item]));
  const parts = sections.map((section) => (
    <section key={section.key} className={classes.part}>
      <More summary={`${section.title} (${section.items.length})`}>
        <div className={classes.items}>
          {section.items.map((item) => (
            <Item key={item.key} item={item} out={out.includes(item.key)} onToggle={request === null ? undefined : () => toggle(item.key)} />
          ))}
        </div>
      </More>
      {request !== null &&
        section.items
          .filter((item) => out.includes(item.key))
          .map((item) => (
            <TextInput
              key={item.key}
              {...form.field(`leftOut[${out.indexOf(item.key)}].reason`)}
              label={`Why “${item.title}” is left out`}
              description="It stands in the copy."
              required
              mt="sm"
            />
          ))}
    </section>
  ));
  if (request === null) {
    return <Card title="What is held">{parts}</Card>;
  }
  return (
    <Card title="Look through it, and hand it over">
      <Form
        form={form}
        onSubmit={(values) =>
          form.submit({
            input: {
              dataRequestId: request.id,
              version: request.version,
              leftOut: out.map((item, index) => ({ key: item, reason: String(values.get(`leftOut[${index}].reason`) ?? '') })),
            },
          })
        }
      >
        <p>Leave out what tells of other people or was said in confidence, each with its reason.</p>
        {parts}
        <FormActions form={form} label="Hand it over" />
      </Form>
    </Card>
  );
}

type Entry = ReviewForm_data$data['sections'][number]['items'][number];

function Item({ item, out, onToggle }: { item: Entry; out: boolean; onToggle?: () => void }) {
  return (
    <div>
      <div className={classes.item} data-out={out || undefined}>
        <h4>{item.title}</h4>
        <dl>
          {item.facts.map((fact, index) => (
            <div key={index}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {onToggle !== undefined && <Checkbox label={`Leave out “${item.title}”`} checked={out} onChange={onToggle} mt="xs" />}
    </div>
  );
}
