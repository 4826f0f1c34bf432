/** What a permission lets a program do, in the words of the pages. */
const words: Record<string, string> = {
  'assessment.write': 'Assess learners',
  'audit.read': 'Read the audit trail',
  'checks.read': 'Read checks and references',
  'checks.write': 'Record checks and references',
  'contributions.confirm': 'Log and confirm hours',
  'contributions.read': 'Read hours',
  'details.read': 'Read consents, contacts and replies',
  'impact.read': 'Read figures of families',
  import: 'Import volunteers',
  'meetings.read': 'Read support meetings',
  'meetings.write': 'Change support meetings',
  'messages.read': 'Read the e-mails that were sent',
  'messages.write': 'Send e-mails again',
  'newsletter.read': 'Read newsletters before they are published',
  'newsletter.write': 'Edit and publish newsletters',
  'notes.read': 'Read notes about volunteers',
  'notes.write': 'Write notes about volunteers',
  'programmes.read': 'Read programmes and sessions',
  'programmes.write': 'Change programmes and sessions',
  'referrals.read': 'Read referrals',
  'referrals.write': 'Change referrals',
  'registers.write': 'Keep registers',
  'rota.read': 'Read who does what, and when',
  'staff.invite': 'Invite staff',
  'staff.manage': 'Manage staff',
  'staff.read': 'Read who works here',
  'stories.write': 'Edit stories',
  'training.read': 'Read courses, places and accreditations',
  'training.write': 'Change courses and places',
  'volunteers.erase': 'Erase volunteers',
  'volunteers.read': 'Read volunteers',
  'volunteers.write': 'Change volunteers',
};

export function scopeInWords(scope: string): string {
  return words[scope] ?? scope;
}
