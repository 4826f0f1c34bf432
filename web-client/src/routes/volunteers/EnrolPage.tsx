import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMay, useSession } from '../../app/session';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { NotYours } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { EnrolForm } from './EnrolForm';
import { EnrolReferred } from './EnrolReferred';
import classes from './EnrolPage.module.css';

/** Enrolling, one after the other: the form is ready again as soon as somebody is in. */
export function Component() {
  const referral = useSearchParams()[0].get('referral');
  return useMay('volunteers.write') ? (referral === null ? <Enrol /> : <EnrolReferred id={referral} />) : <NotYours what="Enrolling volunteers" />;
}

function Enrol() {
  const [enrolled, setEnrolled] = useState<ReadonlyArray<{ id: string; fullName: string }>>([]);
  const navigate = useNavigate();
  const { centres } = useSession();
  const latest = enrolled[0];

  return (
    <div className={classes.page}>
      <PageHeader
        back={{ to: '/volunteers', label: 'Volunteers' }}
        title="Enrol a volunteer"
        intro="A name and one way to reach them make an enquiry. Everything else can be asked over a cup of tea."
        // Where there are several centres, the form asks which.
        centre={centres.length > 1 ? null : undefined}
      />
      <Columns>
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
        <Card>
          <EnrolForm
            // A new form for each person, beginning at the name.
            key={enrolled.length}
            next={enrolled.length > 0}
            onEnrolled={(volunteer) => setEnrolled((before) => [volunteer, ...before])}
            onCancel={() => void navigate('/volunteers')}
          />
        </Card>
      </Columns>
    </div>
  );
}
