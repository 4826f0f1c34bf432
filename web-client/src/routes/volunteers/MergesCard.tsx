import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { DateText } from '../../components/DateText';
import { More } from '../../components/More';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMay } from '../../app/session';
import type { MergesCard_volunteer$key } from '../../__generated__/MergesCard_volunteer.graphql';
import type { MergesCardMutation } from '../../__generated__/MergesCardMutation.graphql';

const fragment = graphql`
  fragment MergesCard_volunteer on Volunteer {
    id
    fullName
    merges {
      mergedName
      at
      by
      undoUntil
      aside
    }
  }
`;

const mutation = graphql`
  mutation MergesCardMutation($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      volunteer {
        id
        ...MergesCard_volunteer
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Records of the same person that this one was made from; the last of them can be told apart again for a while. */
export function MergesCard({ volunteer: key }: { volunteer: MergesCard_volunteer$key }) {
  const volunteer = useFragment(fragment, key);
  const mayUndo = useMay('volunteers.erase');
  const [asking, setAsking] = useState(false);
  const [undo, busy] = useAction<MergesCardMutation>(mutation);
  const last = volunteer.merges[0];
  if (last === undefined) {
    return null;
  }
  return (
    <Card title="Made one of two records">
      <Rows label="Records that were merged into this one">
        {volunteer.merges.map((merge) => (
          <Row
            key={merge.at}
            title={`Merged with ${merge.mergedName}`}
            meta={
              <>
                <span>
                  on <DateText date={merge.at.slice(0, 10)} /> by {merge.by}
                </span>
                {merge === last && merge.undoUntil != null && (
                  <span>
                    can be undone until <DateText date={merge.undoUntil.slice(0, 10)} />
                  </span>
                )}
              </>
            }
            aside={
              mayUndo && merge === last && merge.undoUntil != null && (
                <Button size="sm" variant="default" onClick={() => setAsking(true)}>
                  Undo
                </Button>
              )
            }
          >
            {merge.aside.length > 0 && (
              <More summary="What both records had">
                <ul>
                  {merge.aside.map((line) => (
                    <li key={line} dir="auto">
                      {line}
                    </li>
                  ))}
                </ul>
              </More>
            )}
          </Row>
        ))}
      </Rows>
      <ConfirmDialog
        opened={asking}
        title={`Tell ${last.mergedName} apart from ${volunteer.fullName} again?`}
        action="Make two records of it"
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          undo({ input: { volunteerId: volunteer.id } }, { done: 'They are two records again.' });
          setAsking(false);
        }}
      >
        <p>Everything that came from the other record goes back to it, as it was. What was added since the merge stays here.</p>
      </ConfirmDialog>
    </Card>
  );
}
