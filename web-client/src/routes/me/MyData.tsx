import { Group, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { AskButton, DataRequestRows } from '../../app/dataRequests';
import { PersonalDataButtons } from '../../app/PersonalDataButtons';
import { Card } from '../../components/Card';
import type { MyData_volunteer$key } from '../../__generated__/MyData_volunteer.graphql';

const fragment = graphql`
  fragment MyData_volunteer on Volunteer {
    id
    ...dataRequests_volunteer
  }
`;

/** What is held about the person: to read at once, to ask for the rest of it, and to be forgotten. */
export function MyData({ volunteer: key }: { volunteer: MyData_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  return (
    <Card title="What you hold about me">
      <Text mb="sm">This is what you can read here yourself, in one document.</Text>
      <PersonalDataButtons id={volunteer.id} label="Read it (PDF)" />
      <Text mt="md" mb="sm">
        You can also ask the coordinator for everything, notes included, or to be erased. You are answered within a month.
      </Text>
      <Group gap="sm" data-screen>
        <AskButton
          volunteerId={volunteer.id}
          kind="COPY"
          label="Ask for everything"
          explanation="The coordinator looks through it first, because it may tell of other people, and then gives you a copy."
        />
        <AskButton
          volunteerId={volunteer.id}
          kind="ERASURE"
          label="Ask to be erased"
          explanation="The coordinator talks to you first. Once it is done your name, addresses and story are gone and you cannot sign in any more; the hours you gave still count, without your name."
        />
      </Group>
      <DataRequestRows volunteer={volunteer} />
    </Card>
  );
}
