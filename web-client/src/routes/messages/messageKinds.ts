/** Our words for the kinds of e-mail that the system sends. */
export const messageKinds: Readonly<Record<string, string>> = {
  MEETING_INVITATION: 'Meeting invitation',
  MEETING_REMINDER: 'Meeting reminder',
  MEETING_CHANGED: 'Meeting moved',
  MEETING_CANCELLED: 'Meeting cancelled',
  SESSION_REMINDER: 'Session reminder',
  SESSION_CANCELLED: 'Session cancelled',
  ASSIGNMENT_PROPOSED: 'New assignment',
  PLACE_OFFERED: 'Course place offered',
  OFFER_LAPSING: 'Offer about to lapse',
  COHORT_REMINDER: 'Course reminder',
  JOINING_INSTRUCTIONS: 'Joining instructions',
  NEWSLETTER: 'Newsletter',
  SIGN_IN: 'Sign-in link',
  RETENTION_WARNING: 'Who will be erased',
  DATA_REQUEST_ANSWERED: 'Answer about personal data',
};
