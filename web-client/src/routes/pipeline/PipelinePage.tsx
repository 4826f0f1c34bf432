import { NativeSelect } from '@mantine/core';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { EnrolmentFilterInput, PipelinePageQuery } from '../../__generated__/PipelinePageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useAllCentres, useMay } from '../../app/session';
import { Choice } from '../../components/Choice';
import { NotYours } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { readPage, withFilter } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { stateLabel } from '../../components/StatusBadge';
import { PipelineColumns } from './PipelineColumns';
import { PipelineList } from './PipelineList';
import { wayIn } from './wayIn';

const query = graphql`
  query PipelinePageQuery(
    $columns: Boolean!
    $enquiry: EnrolmentFilterInput
    $application: EnrolmentFilterInput
    $interview: EnrolmentFilterInput
    $checks: EnrolmentFilterInput
    $induction: EnrolmentFilterInput
    $where: EnrolmentFilterInput
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    ...PipelineColumns_query @include(if: $columns) @alias(as: "columns")
    ...PipelineList_query @skip(if: $columns) @alias(as: "list")
  }
`;

const stageOf = (search: URLSearchParams) => wayIn.find((stage) => stage === search.get('stage')) ?? null;
const isList = (search: URLSearchParams) => search.get('view') === 'list';

export const loader = queryLoader<PipelinePageQuery>(query, ({ search, centreId }) => {
  const centre: EnrolmentFilterInput = centreId === null || centreId === '' || centreId === 'all' ? {} : { centreId: { eq: centreId } };
  const stage = stageOf(search);
  return {
    columns: !isList(search),
    enquiry: { ...centre, stage: { eq: 'ENQUIRY' } },
    application: { ...centre, stage: { eq: 'APPLICATION' } },
    interview: { ...centre, stage: { eq: 'INTERVIEW' } },
    checks: { ...centre, stage: { eq: 'CHECKS' } },
    induction: { ...centre, stage: { eq: 'INDUCTION' } },
    where: { ...centre, stage: stage === null ? { in: [...wayIn] } : { eq: stage } },
    ...readPage(search, 25),
  };
});

/** Everybody between a first word and being cleared: how long they have stood where they stand, and what is missing. */
export function Component() {
  return useMay('volunteers.read') ? <Pipeline /> : <NotYours what="The way in" />;
}

function Pipeline() {
  const data = useRouteQuery<PipelinePageQuery>(query);
  const [search, setSearch] = useSearchParams();
  const all = useAllCentres();
  const list = isList(search);
  const stage = stageOf(search);
  const filter = (name: string, value: string) => setSearch((now) => withFilter(now, name, value), { replace: true, preventScrollReset: true });

  return (
    <>
      <PageHeader
        title="On the way in"
        intro="From a first word to being cleared: those who have stood at their stage the longest come first."
        centre={all ? 'All centres' : undefined}
      />
      <FilterBar
        label="Show those on the way in"
        search={
          <Choice
            label="Shown as"
            options={[
              { value: 'columns', label: 'Columns by stage' },
              { value: 'list', label: 'List' },
            ]}
            value={list ? 'list' : 'columns'}
            onChange={(value) => setSearch(value === 'list' ? { view: 'list' } : {}, { replace: true, preventScrollReset: true })}
          />
        }
        active={list && stage !== null ? [`Stage: ${stateLabel(stage)}`] : []}
        onClear={() => setSearch({ view: 'list' }, { replace: true })}
      >
        {list ? (
          <NativeSelect
            label="Stage"
            value={stage ?? ''}
            onChange={(event) => filter('stage', event.currentTarget.value)}
            data={[{ value: '', label: 'All of the way in' }, ...wayIn.map((each) => ({ value: each, label: stateLabel(each) }))]}
          />
        ) : undefined}
      </FilterBar>
      {data.list != null && <PipelineList query={data.list} filtered={stage !== null} severalCentres={all} />}
      {data.columns != null && <PipelineColumns query={data.columns} severalCentres={all} />}
    </>
  );
}
