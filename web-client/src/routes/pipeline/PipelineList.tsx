import { graphql, useFragment } from 'react-relay';
import type { PipelineList_query$data, PipelineList_query$key } from '../../__generated__/PipelineList_query.graphql';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { DateText } from '../../components/DateText';
import { today } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { useTimeZone } from '../../components/place';
import { StatusBadge } from '../../components/StatusBadge';
import { isAgreed, isOverdue, missingWords, standing } from './wayIn';

const fragment = graphql`
  fragment PipelineList_query on Query {
    enrolments(where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        stage
        stageSince
        overdueFrom
        lookAgainOn
        missing {
          requirement
          canBeSetAside
        }
        centre {
          name
        }
        volunteer {
          id
          fullName
        }
      }
    }
  }
`;

type Row = NonNullable<NonNullable<PipelineList_query$data['enrolments']>['nodes']>[number];

const columnsAt = (now: string): ReadonlyArray<Column<Row>> => [
  { key: 'name', header: 'Name', primary: true, cell: (row) => row.volunteer.fullName },
  { key: 'stage', header: 'Stage', cell: (row) => <StatusBadge state={row.stage} /> },
  {
    key: 'since',
    header: 'There',
    cell: (row) => (
      <>
        {standing(row.stageSince, now)} {isOverdue(row.overdueFrom, now) && <StatusBadge state="OVERDUE" />}
      </>
    ),
  },
  { key: 'missing', header: 'Missing', cell: (row) => (row.missing?.length === 0 ? 'Nothing' : missingWords(row.stage, row.missing ?? [])) },
  { key: 'again', header: 'In touch again', cell: (row) => (isAgreed(row.lookAgainOn, now) ? <DateText date={row.lookAgainOn!} style="short" /> : '') },
  { key: 'centre', header: 'Centre', wide: true, cell: (row) => row.centre.name },
];

/** Everybody on the way in, those who have stood at their stage longest first. */
export function PipelineList({ query, filtered, severalCentres }: { query: PipelineList_query$key; filtered: boolean; severalCentres: boolean }) {
  const { enrolments } = useFragment(fragment, query);
  const columns = columnsAt(today(useTimeZone()));
  return (
    <ConnectionTable
      label="On the way in"
      columns={severalCentres ? columns : columns.filter((column) => column.key !== 'centre')}
      nodes={enrolments?.nodes ?? []}
      pageInfo={enrolments?.pageInfo}
      totalCount={enrolments?.totalCount}
      to={(row) => `/volunteers/${row.volunteer.id}`}
      note="Those who have stood at their stage the longest come first."
      empty={<EmptyState title={filtered ? 'Nobody is at this stage' : 'Nobody is on the way in'}>Whoever asks about volunteering, or is referred and enrolled, stands here until they are cleared.</EmptyState>}
    />
  );
}
