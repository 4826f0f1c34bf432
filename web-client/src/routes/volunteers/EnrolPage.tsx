import { useState } from 'react';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { EnrolForm } from './EnrolForm';

/** Enrolling, one after the other: the form is ready again as soon as somebody is in. */
export function Component() {
  const [enrolled, setEnrolled] = useState<ReadonlyArray<{ id: string; fullName: string }>>([]);
  const navigate = useNavigate();
  const mayWrite = useMay('volunteers.write');
  const latest = enrolled[0];

  if (!mayWrite) {
    return <ErrorState title="That is not yours to open" message="Ask the coordinator of your centre to enrol somebody." />;
  }
  return (
    <div style={{ maxWidth: '46rem' }}>
      <PageHeader
        back={{ to: '/volunteers', label: 'Volunteers' }}
        title="Enrol a volunteer"
        intro="A name and one way to reach them make an enquiry. Everything else can be asked over a cup of tea."
      />
      <div role="status">
        {latest !== undefined && (
          <Card tone="sea">
            <Group justify="space-between">
              <Text fw={700}>{latest.fullName} is enrolled. The form is ready for the next person.</Text>
              <Button component={Link} to={`/volunteers/${latest.id}`} size="sm">
                Open their page
              </Button>
            </Group>
            {enrolled.length > 1 && (
              <Text mt="xs">
                Before that:{' '}
                {enrolled.slice(1).map((person, index) => (
                  <span key={person.id}>
                    {index > 0 && ', '}
                    <Anchor component={Link} to={`/volunteers/${person.id}`}>
                      {person.fullName}
                    </Anchor>
                  </span>
                ))}
              </Text>
            )}
          </Card>
        )}
      </div>
      <div style={{ marginTop: latest === undefined ? 0 : '1.25rem' }}>
        <Card>
          <EnrolForm
            // A new form for each person.
            key={enrolled.length}
            onEnrolled={(volunteer) => setEnrolled((before) => [volunteer, ...before])}
            onCancel={() => void navigate('/volunteers')}
          />
        </Card>
      </div>
    </div>
  );
}
