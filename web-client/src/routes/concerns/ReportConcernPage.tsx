import { Checkbox, NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { ReportConcernPageMutation } from '../../__generated__/ReportConcernPageMutation.graphql';
import type { ReportConcernPageQuery } from '../../__generated__/ReportConcernPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useCentre } from '../../app/session';
import { Card } from '../../components/Card';
import { Column } from '../../components/Columns';
import { EmptyState } from '../../components/EmptyState';
import { Form, FormActions } from '../../components/Form';
import { textOf } from '../../components/formErrors';
import { PageHeader } from '../../components/PageHeader';
import { useMutationForm } from '../../components/useMutationForm';

const query = graphql`
  query ReportConcernPageQuery {
    centres {
      id
      name
      telephone
      safeguardingLead
      safeguardingDeputy
    }
  }
`;

const mutation = graphql`
  mutation ReportConcernPageMutation($input: ReportConcernInput!) {
    reportConcern(input: $input) {
      concern {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

export const loader = queryLoader<ReportConcernPageQuery>(query, () => ({}));

/** Tells the safeguarding lead of something worrying: for everybody, whatever they do at the centre. */
export function Component() {
  const { centres } = useRouteQuery<ReportConcernPageQuery>(query);
  const here = useCentre();
  const [centreId, setCentreId] = useState(centres.find((each) => each.id === here.id)?.id ?? (centres.length === 1 ? centres[0]!.id : ''));
  const [reported, setReported] = useState(false);
  const centre = centres.find((each) => each.id === centreId);
  const form = useMutationForm<ReportConcernPageMutation>(mutation, { refresh: false, onDone: () => setReported(true) });

  if (centres.length === 0) {
    return (
      <>
        <PageHeader title="Report a concern" centre={null} />
        <EmptyState title="You are at no centre yet">If somebody is in danger now, ring 999.</EmptyState>
      </>
    );
  }
  if (reported) {
    return (
      <>
        <PageHeader title="Thank you for telling us" centre={null} />
        <Card>
          <Text mb="md">
            {centre?.safeguardingLead ?? 'The safeguarding lead'} and the deputy have been told that there is something to read, and answer within a day. You can see what you reported under <Link to="/concerns">Concerns</Link>.
          </Text>
          <Text>Please do not talk about it with others meanwhile. If somebody is in danger now, ring 999.</Text>
        </Card>
      </>
    );
  }

  return (
    <>
      <PageHeader title="Report a concern" intro="If something worries you about somebody’s safety, tell us. You need not be sure, and you need not decide what is done." centre={null} />
      <Column>
        <Card tone="coral">
          <Text>If somebody is in danger now, ring 999.{centre?.telephone != null && ` You can also ring the centre: ${centre.telephone}.`}</Text>
        </Card>
        <Card>
          <Form
            form={form}
            onSubmit={(data) => form.submit({ input: { centreId, report: textOf(data, 'report') ?? '', aboutLead: data.get('aboutLead') === 'on' } })}
          >
            {centres.length > 1 && (
              <NativeSelect
                {...form.field('centreId')}
                label="Centre"
                required
                data-missing="Choose the centre."
                mb="md"
                value={centreId}
                onChange={(event) => setCentreId(event.currentTarget.value)}
                data={[...(centreId === '' ? [{ value: '', label: 'Choose the centre' }] : []), ...centres.map((each) => ({ value: each.id, label: each.name }))]}
              />
            )}
            <Textarea {...form.field('report')} label="What worries you?" description="What you saw or heard, when and where, and who it is about. In your own words." required data-missing="Write what worries you." autosize minRows={5} mb="md" />
            <Checkbox name="aboutLead" color="sea.7" label={`It is about the safeguarding lead${centre?.safeguardingLead == null ? '' : `, ${centre.safeguardingLead}`}`} description="Then the lead does not see it: the deputy and the cluster’s administrators do." />
            <Text mt="md" size="sm">
              Read by {centre?.safeguardingLead ?? 'the safeguarding lead'}{centre?.safeguardingDeputy != null && ` and ${centre.safeguardingDeputy}`} only.
            </Text>
            <FormActions form={form} label="Report it" />
          </Form>
        </Card>
      </Column>
    </>
  );
}
