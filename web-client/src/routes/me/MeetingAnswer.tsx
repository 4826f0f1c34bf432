import { useState } from 'react';
import { graphql } from 'react-relay';
import { Choice, type ChoiceOption } from '../../components/Choice';
import { FormMessage } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import type { MeetingAnswerMutation } from '../../__generated__/MeetingAnswerMutation.graphql';
import type { Reply } from './useEngagements';
import classes from './MePage.module.css';

const mutation = graphql`
  mutation MeetingAnswerMutation($input: RespondToSupportMeetingInput!) {
    respondToSupportMeeting(input: $input) {
      supportMeeting {
        id
        viewerReply
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const replies: ReadonlyArray<ChoiceOption<Reply>> = [
  { value: 'COMING', label: 'Coming', tone: 'good' },
  { value: 'NOT_COMING', label: 'Can’t come', tone: 'quiet' },
];

/** Whether the person comes to a meeting: a press answers, another press changes the answer. */
export function MeetingAnswer({ meetingId, title, volunteerId, reply }: { meetingId: string; title: string; volunteerId: string; reply: Reply }) {
  // What was chosen and is on its way: it is shown at once, and the focus stays on it.
  const [chosen, setChosen] = useState<Reply>(reply);
  const [act] = useAction<MeetingAnswerMutation>(mutation);
  const form = useMutationForm<MeetingAnswerMutation>(mutation, {
    onDone: (response) =>
      notifyDone(response.respondToSupportMeeting.supportMeeting?.viewerReply === 'COMING' ? 'Lovely, we will see you there.' : 'Thank you for telling us.', () =>
        act({ input: { meetingId, volunteerId, reply } }, { done: reply === 'NO_ANSWER' ? 'Your answer is taken back.' : 'Your answer is as before.' }),
      ),
  });

  function answer(next: Reply) {
    setChosen(next);
    form.submit({ input: { meetingId, volunteerId, reply: next } });
  }

  return (
    <>
      <FormMessage form={form} />
      <div className={classes.reply}>
        <Choice label={`Will you come to ${title}?`} options={replies} value={form.busy ? chosen : reply} onChange={answer} />
      </div>
    </>
  );
}
