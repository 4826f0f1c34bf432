/** What a member of staff may do; the API decides, the client only hides what would be refused. */
export type Permission =
  | 'volunteers.read'
  | 'volunteers.write'
  | 'checks.write'
  | 'training.write'
  | 'programmes.write'
  | 'meetings.write'
  | 'contributions.confirm'
  | 'newsletter.write'
  | 'messages.read'
  | 'audit.read'
  | 'import';
