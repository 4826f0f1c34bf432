import type { CheckStatus, DbsLevel, DbsWorkforce } from '../../__generated__/RecordCheckFormMutation.graphql';
import type { UpdateServiceEvent } from '../../__generated__/UpdateServiceDialogMutation.graphql';

/** What a person can record; "re-check due" and "overdue" follow from the dates. */
export const statuses: readonly CheckStatus[] = ['TO_APPLY', 'APPLIED', 'SEEN', 'CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'NOT_SUITABLE', 'NOT_REQUIRED'];

export const levels: Readonly<Record<DbsLevel, string>> = {
  BASIC: 'Basic',
  STANDARD: 'Standard',
  ENHANCED: 'Enhanced',
  ENHANCED_WITH_BARRED_LISTS: 'Enhanced with barred lists',
};

export const workforces: Readonly<Record<DbsWorkforce, string>> = { CHILD: 'Child workforce', ADULT: 'Adult workforce', OTHER: 'Other workforce' };

/** From when on a certificate was in somebody's hands. */
export const withCertificate: readonly string[] = ['SEEN', 'CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'NOT_SUITABLE'];

/** What happened at the DBS Update Service, as a line of a history. */
export const updateServiceLines: Readonly<Record<UpdateServiceEvent, string>> = {
  SUBSCRIBED: 'Subscribed to the Update Service',
  ENDED: 'Subscription to the Update Service ended',
  NO_CHANGE: 'Update Service asked: no change',
  CHANGED: 'Update Service asked: changed, a new certificate is needed',
};

/** A choice of a select without one made beforehand. */
export function choices(words: Readonly<Record<string, string>>, none = 'Choose') {
  return [{ value: '', label: none }, ...Object.entries(words).map(([value, label]) => ({ value, label }))];
}
