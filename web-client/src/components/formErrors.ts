/** What a refused change says, sorted by where it is shown. */
export interface FormErrors {
  /** Beside the field of that name. */
  fields: Readonly<Record<string, string>>;
  /** Above the form. */
  messages: readonly string[];
  /** A refusal's reasons, each to be read on its own. */
  reasons: readonly string[];
  /** The visit ended meanwhile: what was typed can be sent after signing in again. */
  ended?: boolean;
  /** Somebody else changed the record since it was read. */
  stale?: boolean;
}

export const noErrors: FormErrors = { fields: {}, messages: [], reasons: [] };

/** A refusal as plain words: of the account addresses, or read from a payload. */
export interface Refusal {
  __typename?: string;
  message?: string;
  fields?: ReadonlyArray<{ name: string; message: string }>;
  reasons?: ReadonlyArray<{ met?: boolean; requirement?: string; explanation?: string }>;
}

export function sortErrors(refusals: readonly Refusal[]): FormErrors {
  const fields: Record<string, string> = {};
  const messages: string[] = [];
  const reasons: string[] = [];
  for (const refusal of refusals) {
    if (refusal.fields !== undefined && refusal.fields.length > 0) {
      for (const field of refusal.fields) {
        const name = fieldName(field.name);
        fields[name] = fields[name] === undefined ? field.message : `${fields[name]} ${field.message}`;
      }
      continue;
    }
    const missing = (refusal.reasons ?? []).filter((reason) => reason.met !== true).map((reason) => reason.explanation ?? reason.requirement ?? '');
    // The message names every reason in a row; here each stands in a line of its own.
    messages.push(missing.length > 0 ? 'Not ready: this is missing.' : (refusal.message ?? 'That could not be done.'));
    reasons.push(...missing);
  }
  const stale = refusals.some((refusal) => refusal.__typename === 'StaleRecordError');
  return { fields, messages, reasons: reasons.filter((reason) => reason !== ''), ...(stale ? { stale } : {}) };
}

/** The API's name of a field as forms use it: "input.sessions[0].startsAt" → "sessions.0.startsAt". */
export function fieldName(name: string): string {
  const path = name.replace(/^input\./, '').replace(/\[(\d+)\]/g, '.$1');
  return path.charAt(0).toLowerCase() + path.slice(1);
}

export function hasErrors(errors: FormErrors): boolean {
  return errors.messages.length > 0 || Object.keys(errors.fields).length > 0;
}

/** A text field's value without the spaces around it; undefined when nothing was entered. */
export function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A number field's value; undefined when nothing was entered, NaN when it is no number. */
export function numberOf(data: FormData, name: string): number | undefined {
  const value = textOf(data, name);
  return value === undefined ? undefined : Number(value);
}
