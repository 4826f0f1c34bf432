import type { Tone } from '../../components/StatusBadge';
import type { ReferenceAnswer, ReferenceChannel, ReferenceStatus } from '../../__generated__/ReferencesCard_volunteer.graphql';

/** How far a reference is, in our words and with the tone it carries. */
export const referenceStates: Record<ReferenceStatus, readonly [string, Tone]> = {
  ASKED: ['Asked', 'info'],
  REMINDED: ['Reminded', 'waiting'],
  ANSWERED: ['To decide', 'warning'],
  DECLINED: ['Declined', 'warning'],
  SATISFACTORY: ['Satisfactory', 'good'],
  NOT_SATISFACTORY: ['Not satisfactory', 'bad'],
  WITHDRAWN: ['Withdrawn', 'quiet'],
};

/** What a referee answered, as the end of "Would recommend them: …". */
export const answers: Record<ReferenceAnswer, string> = {
  YES: 'Yes',
  NO: 'No',
  CANNOT_SAY: 'They cannot say',
  DECLINED: 'They would rather not give a reference',
};

export const channels: Record<ReferenceChannel, string> = {
  PAGE: 'on their page',
  LETTER: 'by letter',
  TELEPHONE: 'by telephone',
  EMAIL: 'by e-mail',
  IN_PERSON: 'in person',
};
