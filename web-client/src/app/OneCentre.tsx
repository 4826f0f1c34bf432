import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRevalidator } from 'react-router';
import { EmptyState } from '../components/EmptyState';
import { PageHeader } from '../components/PageHeader';
import { chooseCentre } from './centre';
import { useSession } from './session';

/** A page that is about one centre: who looks at all of them chooses one first. */
export function OneCentre({ title, children }: { title: string; children: ReactNode }) {
  const { centre, centres } = useSession();
  const revalidator = useRevalidator();
  if (centre.id !== '') {
    return children;
  }
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={centres.length === 0 ? 'There is no centre yet' : 'Which centre?'}
        action={
          <Stack gap="xs">
            {centres.map((each) => (
              <Button
                key={each.id}
                variant="default"
                onClick={() => {
                  chooseCentre(each.id);
                  void revalidator.revalidate();
                }}
              >
                {each.name}
              </Button>
            ))}
          </Stack>
        }
      >
        {centres.length === 0 ? 'An administrator opens the first one in the set-up.' : 'This page is about one centre. Choose the one that you want to look at.'}
      </EmptyState>
    </>
  );
}
