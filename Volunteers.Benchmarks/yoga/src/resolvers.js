import { iso } from './database.js';
import { logContribution } from './contributions.js';
import * as values from './values.js';
import { project, volunteerPage } from './volunteers.js';

const { toId } = values;

/** Rows with their connection's shape. */
const connection = async (rows, more = {}) => ({ nodes: await rows, ...more });

export const resolvers = (db) => ({
  Query: {
    node: (_, { id }, __, info) => {
      const row = db.sql(`SELECT ${project(info)} FROM Volunteers v WHERE v.Id = ?`).get(values.toKey(id));
      return row === undefined ? null : { __typename: 'Volunteer', ...row };
    },
    volunteers: (_, args, __, info) => volunteerPage(db, args, info),
    programmes: (_, { first }) => ({ nodes: db.sql('SELECT Id, Name, Kind FROM Programmes ORDER BY Name, Id LIMIT ?').all(first) }),
  },
  Mutation: { logContribution: (_, { input }) => logContribution(db, input) },
  Node: { __resolveType: (value) => value.__typename },
  Error: { __resolveType: (value) => value.__typename },
  Volunteer: {
    id: (v) => toId('Volunteer', v.Id),
    fullName: (v) => v.FullName,
    knownAs: (v) => v.KnownAs,
    email: (v) => v.Email,
    phone: (v) => v.Phone,
    postcode: (v) => v.Postcode,
    dateOfBirth: (v) => v.DateOfBirth,
    howHeard: (v) => v.HowHeard,
    languages: (v) => values.listed(v.Languages),
    skills: (v) => values.listed(v.Skills),
    interests: (v) => values.listed(v.Interests),
    version: (v) => v.Version,
    createdAt: (v) => iso(v.CreatedAt),
    enrolmentStage: (v) => values.stages[v.EnrolmentStage ?? 0],
    checks: (v, _, { load }) => load.list('checks', v.Id),
    assignments: (v, _, { load }) => load.list('assignments', v.Id),
    enrolments: (v, _, { load }) => load.list('enrolments', v.Id),
    centres: async (v, _, { load }) =>
      [...(await load.list('enrolments', v.Id))].sort((a, b) => (a.CentreName < b.CentreName ? -1 : 1)).map((e) => ({ Id: e.CentreId, Name: e.CentreName })),
    accreditations: (v, _, { load }) => load.list('accreditations', v.Id),
    places: (v, _, { load }) => load.list('places', v.Id),
    milestones: (v, _, { load }) => load.list('milestones', v.Id),
    consents: (v, _, { load }) => load.list('consents', v.Id),
    hoursConfirmed: (v, _, { load }) => load.value('hours', v.Id),
    contributions: (v, { first }, { load }) =>
      connection(load.page('contributions', first, v.Id), { totalCount: () => load.value('contributionCount', v.Id) }),
    messages: (v, { first }, { load }) => connection(load.page('messages', first, v.Id)),
    history: (v, { first }, { load }) => connection(load.page('history', first, v.Id)),
  },
  Check: {
    id: (c) => toId('Check', c.Id),
    kind: (c) => values.checkKinds[c.Kind],
    status: (c) => values.checkState(c).status,
    on: (c) => c.On,
    reference: (c) => c.Reference,
    decidedOn: (c) => values.checkState(c).decidedOn,
    recheckDue: (c) => values.checkState(c).recheckDue,
    recordedBy: (c) => c.By,
  },
  Assignment: {
    id: (a) => toId('Assignment', a.Id),
    status: (a) => values.assignmentStatuses[a.Status],
    from: (a) => a.From,
    until: (a) => a.Until,
    programme: (a) => ({ Id: a.ProgrammeId, Name: a.ProgrammeName }),
    role: (a) => ({ Id: a.RoleId, Title: a.RoleTitle }),
  },
  Enrolment: {
    id: (e) => toId('Enrolment', e.Id),
    centre: (e) => ({ Id: e.CentreId, Name: e.CentreName }),
    stage: async (e, _, { load }) => values.stages[(await load.list('steps', e.Id)).at(-1).Stage],
    stageSince: async (e, _, { load }) => (await load.list('steps', e.Id)).at(-1).On,
    history: (e, _, { load }) => load.list('steps', e.Id),
  },
  EnrolmentStep: { stage: (s) => values.stages[s.Stage], on: (s) => s.On, reason: (s) => s.Reason, by: (s) => s.By },
  Centre: { id: (c) => toId('Centre', c.Id), name: (c) => c.Name },
  Programme: {
    id: (p) => toId('Programme', p.Id),
    name: (p) => p.Name,
    kind: (p) => values.programmeKinds[p.Kind],
    sessions: (p, { first }, { load }) => connection(load.page('sessions', first, p.Id)),
  },
  ProgrammeRole: { id: (r) => toId('ProgrammeRole', r.Id), title: (r) => r.Title },
  ProgrammeSession: {
    id: (s) => toId('ProgrammeSession', s.Id),
    startsAt: (s) => iso(s.StartsAt),
    status: (s) => values.sessionStatuses[s.Status],
    rota: (s, _, { load }) => load.list('rota', s.Id),
  },
  RotaPlace: {
    attendance: (r) => (r.Attendance === null ? null : values.attendances[r.Attendance]),
    volunteer: (r) => ({ Id: r.VolunteerId, FullName: r.FullName }),
  },
  Contribution: {
    id: (c) => toId('Contribution', c.Id),
    on: (c) => c.On,
    hours: (c) => c.Hours,
    kind: (c) => values.contributionKinds[c.Kind],
    status: (c) => values.contributionStatuses[c.Status],
    description: (c) => c.Description,
  },
  Accreditation: {
    id: (a) => toId('Accreditation', a.Id),
    title: (a) => a.Title,
    awardedOn: (a) => a.AwardedOn,
    validUntil: (a) => a.ValidUntil,
    certificateNumber: (a) => a.CertificateNumber,
  },
  CohortPlace: {
    id: (p) => toId('CohortPlace', p.Id),
    status: (p) => values.placeStatuses[p.Status === 2 && p.OfferExpiresAt !== null && p.OfferExpiresAt <= Date.now() ? 7 : p.Status],
    appliedOn: (p) => iso(p.AppliedAt).slice(0, 10),
    cohort: (p) => p,
  },
  Cohort: { id: (p) => toId('Cohort', p.CohortId), name: (p) => p.CohortName, course: (p) => p },
  Course: { id: (p) => toId('Course', p.CourseId), title: (p) => p.CourseTitle },
  Milestone: { title: (m) => m.Title, reachedOn: (m) => m.ReachedOn },
  Consent: { kind: (c) => values.consentKinds[c.Kind], given: (c) => c.Given === 1, on: (c) => iso(c.At) },
  Message: {
    id: (m) => toId('Message', m.Id),
    kind: (m) => m.Kind,
    subject: (m) => m.Subject,
    status: (m) => values.messageStatuses[m.Status],
    reason: (m) => m.Reason,
    dueAt: (m) => iso(m.DueAt),
    sentAt: (m) => iso(m.SentAt),
  },
  AuditEntry: {
    id: (a) => toId('AuditEntry', a.Id),
    at: (a) => iso(a.At),
    by: (a) => a.By,
    action: (a) => a.Action,
    subjectType: (a) => a.SubjectType,
    changes: (a) => (a.Changes === null ? [] : JSON.parse(a.Changes)),
  },
  AuditChange: { field: (c) => c.Field, before: (c) => c.Before, after: (c) => c.After },
});
