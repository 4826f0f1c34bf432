import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { ConnectionTable, type Column } from '../../components/ConnectionTable';
import { DateText, TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { readPage } from '../../components/listState';
import { PageHeader } from '../../components/PageHeader';
import { useAction } from '../../components/useAction';
import type { RetentionBasis, RetentionPageQuery } from '../../__generated__/RetentionPageQuery.graphql';
import type { RetentionPageStopMutation } from '../../__generated__/RetentionPageStopMutation.graphql';
import { KeepForm } from './KeepForm';

const query = graphql`
  query RetentionPageQuery($centreId: ID, $first: Int, $after: String, $last: Int, $before: String) {
    retentionPolicy {
      enquiryMonths
      leftMonths
      refusedMonths
      messageMonths
    }
    retentionCases(centreId: $centreId, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        basis
        lastOn
        warnedAt
        erasedFrom
        keptUntil
        keptReason
        keptBy
        version
        volunteer {
          id
          fullName
        }
      }
    }
  }
`;

const stopMutation = graphql`
  mutation RetentionPageStopMutation($input: StopKeepingVolunteerInput!) {
    stopKeepingVolunteer(input: $input) {
      retentionCase {
        id
        keptUntil
        erasedFrom
        version
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Row = NonNullable<NonNullable<RetentionPageQuery['response']['retentionCases']>['nodes']>[number];

export const loader = queryLoader<RetentionPageQuery>(query, ({ search, centreId }) => ({ centreId, ...readPage(search, 30) }));

const bases: Record<RetentionBasis, string> = { ENQUIRY: 'Only enquired', LEFT: 'Left', REFUSED: 'Not taken on, or withdrew' };

/** People about whom nothing has happened for as long as the policy keeps them: kept for a reason, or erased by themselves. */
export function Component() {
  return useMay('volunteers.erase') ? <Retention /> : <NotYours what="How long people are kept" />;
}

function Retention() {
  const { retentionCases, retentionPolicy: policy } = useRouteQuery<RetentionPageQuery>(query);
  const [keeping, keep] = useState<Row | null>(null);
  const [stop, busy] = useAction<RetentionPageStopMutation>(stopMutation);
  const columns: ReadonlyArray<Column<Row>> = [
    { key: 'name', header: 'Who', primary: true, cell: (row) => row.volunteer.fullName },
    { key: 'basis', header: 'Why', cell: (row) => bases[row.basis] },
    { key: 'last', header: 'Last heard of', cell: (row) => <DateText date={row.lastOn} /> },
    {
      key: 'then',
      header: 'What happens',
      cell: (row) =>
        row.keptUntil != null ? (
          <>
            Kept until <DateText date={row.keptUntil} />, because: {row.keptReason}
            {row.keptBy != null && ` (${row.keptBy})`}
          </>
        ) : (
          <>
            Erased on <TimeText at={row.erasedFrom} time={false} />
          </>
        ),
    },
    {
      key: 'do',
      header: 'Decide',
      cell: (row) =>
        row.keptUntil == null ? (
          <Button variant="default" size="xs" onClick={() => keep(row)} aria-label={`Keep ${row.volunteer.fullName}`}>
            Keep
          </Button>
        ) : (
          <Button
            variant="default"
            size="xs"
            disabled={busy}
            aria-label={`Do not keep ${row.volunteer.fullName}`}
            onClick={() => stop({ input: { retentionCaseId: row.id, version: row.version } }, { done: 'They are erased in thirty days, unless somebody keeps them.' })}
          >
            Do not keep
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHeader
        title="How long people are kept"
        intro={
          policy == null
            ? undefined
            : `After nothing has happened for ${policy.enquiryMonths} months since an enquiry, ${policy.leftMonths} since somebody left, or ${policy.refusedMonths} since somebody was not taken on, you are warned, and thirty days later the record is erased. What e-mails said is forgotten after ${policy.messageMonths} months.`
        }
      />
      <ConnectionTable
        label="People who are erased next"
        columns={columns}
        to={(row) => `/volunteers/${row.volunteer.id}`}
        nodes={retentionCases?.nodes ?? []}
        pageInfo={retentionCases?.pageInfo}
        totalCount={retentionCases?.totalCount}
        empty={<EmptyState title="Nobody is kept too long">Whoever is, appears here thirty days before they are erased, and you are told by e-mail.</EmptyState>}
      />
      <Dialog opened={keeping !== null} title={`Keep ${keeping?.volunteer.fullName ?? ''}`} onClose={() => keep(null)}>
        {keeping !== null && <KeepForm caseId={keeping.id} version={keeping.version} onClose={() => keep(null)} />}
      </Dialog>
    </>
  );
}
