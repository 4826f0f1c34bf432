/** The GraphQL names of what the database keeps as numbers. */
export const stages = ['ENQUIRY', 'APPLICATION', 'INTERVIEW', 'CHECKS', 'INDUCTION', 'READY', 'ON_BREAK', 'LEFT', 'WITHDRAWN', 'NOT_ACCEPTED'];
export const checkKinds = ['DBS', 'REFERENCE', 'IDENTITY', 'HEALTH_DECLARATION', 'AGREEMENT', 'SAFEGUARDING_INDUCTION', 'OTHER'];
export const checkStatuses = ['NOT_REQUIRED', 'TO_APPLY', 'APPLIED', 'SEEN', 'CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'NOT_SUITABLE', 'RECHECK_DUE', 'OVERDUE'];
export const assignmentStatuses = ['DRAFT', 'PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED'];
export const placeStatuses = ['APPLIED', 'WAITING', 'OFFERED', 'ACCEPTED', 'ATTENDING', 'COMPLETED', 'DECLINED', 'LAPSED', 'WITHDRAWN'];
export const contributionKinds = ['PROGRAMME_SESSION', 'EVENT', 'MEETING', 'RESEARCH', 'OTHER'];
export const contributionStatuses = ['PROPOSED', 'CONFIRMED', 'DECLINED'];
export const messageStatuses = ['QUEUED', 'SENT', 'SKIPPED', 'FAILED'];
export const consentKinds = ['NEWSLETTER', 'PROGRAMME_NEWS', 'PHOTOGRAPHS', 'STORY_PUBLICATION', 'SHARING_WITH_PARTNERS'];
export const programmeKinds = ['WEEKLY_GROUP', 'DROP_IN', 'ONE_OFF_EVENT', 'OUTREACH'];
export const sessionStatuses = ['SCHEDULED', 'MOVED', 'CANCELLED', 'HELD'];
export const attendances = ['PRESENT', 'ABSENT'];

export const toId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64');

export const toKey = (id) => Number(Buffer.from(id, 'base64').toString('latin1').split(':')[1]);

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in London, as 2026-11-01. */
export const today = () => day.format(new Date());

export const listed = (text) => (text === null ? [] : text.split(/[,;\n]/).map((word) => word.trim()).filter((word) => word !== ''));

/** A clear DBS check counts for three years, and shows sixty days before. */
export function checkState(row) {
  const decided = [0, 4, 5, 6].includes(row.Status);
  const recheck = row.Kind === 0 && (row.Status === 4 || row.Status === 5) ? addYears(row.On, 3) : null;
  let status = row.Status;
  if (recheck !== null) {
    const now = today();
    if (now > recheck) {
      status = 8;
    } else if (now >= addDays(recheck, -60)) {
      status = 7;
    }
  }
  return { decidedOn: decided ? row.On : null, recheckDue: recheck, status: checkStatuses[status] };
}

function addYears(date, years) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

const addDays = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
