import { instant, stage } from './database.js';

/** What each field of a volunteer needs from the row. */
const columns = {
  fullName: 'v.FullName',
  knownAs: 'v.KnownAs',
  email: 'v.Email',
  phone: 'v.Phone',
  postcode: 'v.Postcode',
  dateOfBirth: 'v.DateOfBirth',
  howHeard: 'v.HowHeard',
  languages: 'v.Languages',
  skills: 'v.Skills',
  interests: 'v.Interests',
  version: 'v.Version',
  createdAt: instant('v.CreatedAt'),
  enrolmentStage: stage,
};

const projections = new WeakMap();

/** The columns that a selection needs, worked out once for each place in a document: Yoga keeps parsed documents. */
export function project(info, ...path) {
  const node = info.fieldNodes[0];
  let projection = projections.get(node);
  if (projection === undefined) {
    const names = new Set();
    collect(node.selectionSet, path, info.fragments, names);
    projection = ['v.Id', ...[...names].map((name) => columns[name]).filter((column) => column !== undefined)].join(', ');
    projections.set(node, projection);
  }
  return projection;
}

function collect(selectionSet, path, fragments, names) {
  for (const selection of selectionSet.selections) {
    if (selection.kind === 'Field') {
      if (path.length === 0) {
        names.add(selection.name.value);
      } else if (selection.name.value === path[0]) {
        collect(selection.selectionSet, path.slice(1), fragments, names);
      }
    } else {
      collect(selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value].selectionSet, path, fragments, names);
    }
  }
}

/** The words to look for, as the product folds them: a telephone number is one word, however it is typed. */
function words(search) {
  const folded = (search ?? '').normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().trim();
  const compact = folded.replaceAll(' ', '');
  return compact.length >= 6 && /^[\d+()-]+$/.test(compact) ? [compact.replace(/\D/g, '')] : folded.split(/\s+/).filter((word) => word !== '');
}

const cursorOf = (row) => Buffer.from(`${row.SortName}\n${row.Id}`).toString('base64url');

/** A page of volunteers by name; counts only when that is asked. */
export function volunteerPage(db, { first, after, search, where }, info) {
  const conditions = ['v.ErasedAt IS NULL'];
  const parameters = [];
  for (const word of words(search)) {
    conditions.push('instr(v.SearchText, ?) > 0');
    parameters.push(word);
  }
  if (where?.createdAt?.gte !== undefined) {
    conditions.push('v.CreatedAt >= ? * 10000 + 621355968000000000');
    parameters.push(Date.parse(where.createdAt.gte));
  }
  const found = [...conditions];
  const counted = [...parameters];
  if (after != null) {
    const [name, id] = Buffer.from(after, 'base64url').toString('utf8').split('\n');
    conditions.push('(v.SortName, v.Id) > (?, ?)');
    parameters.push(name, Number(id));
  }
  const rows = db
    .sql(`SELECT ${project(info, 'nodes')}, v.SortName FROM Volunteers v WHERE ${conditions.join(' AND ')} ORDER BY v.SortName, v.Id LIMIT ?`)
    .all(...parameters, first + 1);
  const hasNextPage = rows.length > first;
  if (hasNextPage) {
    rows.pop();
  }
  return {
    nodes: rows,
    pageInfo: { hasNextPage, endCursor: rows.length === 0 ? null : cursorOf(rows[rows.length - 1]) },
    totalCount: () => db.sql(`SELECT COUNT(*) FROM Volunteers v WHERE ${found.join(' AND ')}`).pluck().get(...counted),
  };
}
