import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { NewsletterPageQuery } from '../../__generated__/NewsletterPageQuery.graphql';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { DateText, TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { NotYours } from '../../components/ErrorState';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import { DraftIssueForm } from './DraftIssueForm';
import { samePlace } from './samePlace';
import classes from './Newsletter.module.css';

const query = graphql`
  query NewsletterPageQuery($where: NewsletterIssueFilterInput) {
    newsletterIssues(first: 60, where: $where, order: [{ to: DESC }]) {
      nodes {
        id
        title
        from
        to
        status
        pdfUrl
        publishedAt
        scheduledFor
        centre {
          name
        }
      }
    }
  }
`;

export const loader = queryLoader<NewsletterPageQuery>(query, ({ centreId }) => ({
  where: centreId === null ? null : { centreId: { eq: centreId } },
}));

/** All issues as a shelf of covers, the newest first. */
export function Component() {
  return useMay('newsletter.read') ? <Shelf /> : <NotYours what="The newsletter’s drafts" />;
}

function Shelf() {
  const issues = useRouteQuery<NewsletterPageQuery>(query).newsletterIssues?.nodes ?? [];
  const mayWrite = useMay('newsletter.write');
  const [drafting, setDrafting] = useState(false);
  const draft = mayWrite && (
    <Button leftSection={<Icon name="add" size={18} />} onClick={() => setDrafting(true)}>
      Draft an issue
    </Button>
  );

  return (
    <>
      <PageHeader
        title="Newsletter"
        intro="What volunteers did, and what comes next. Every draft begins with what people have agreed to share."
        actions={issues.length > 0 && draft}
      />
      {issues.length === 0 ? (
        <EmptyState title="No issue yet" action={draft}>
          A draft collects the month’s milestones, stories and dates for you; the words are yours to change.
        </EmptyState>
      ) : (
        <ul className={classes.shelf} aria-label="Issues">
          {issues.map((issue) => (
            <li key={issue.id} className={classes.issue} data-draft={issue.status === 'DRAFT' || issue.status === 'SCHEDULED' || undefined}>
              <div className={classes.cover}>
                <div className={classes.masthead} aria-hidden="true">
                  {issue.centre.name}
                </div>
                <h2 className={classes.coverTitle}>
                  <Link to={`/newsletter/${issue.id}`}>{issue.title}</Link>
                </h2>
                <p className={classes.quiet}>
                  <DateText date={issue.from} style="short" /> to <DateText date={issue.to} />
                </p>
                <div className={classes.lines} aria-hidden="true">
                  <i />
                  <i />
                  <i />
                  <i />
                </div>
              </div>
              <div className={classes.under}>
                <span>
                  <StatusBadge state={issue.status} />
                </span>
                {issue.pdfUrl != null ? (
                  <Anchor href={samePlace(issue.pdfUrl)} target="_blank" aria-label={`${issue.title} as PDF`}>
                    PDF
                  </Anchor>
                ) : (
                  issue.status === 'SCHEDULED' && issue.scheduledFor != null && <TimeText at={issue.scheduledFor} style="short" />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Dialog opened={drafting} title="Draft an issue" size="md" onClose={() => setDrafting(false)}>
        <DraftIssueForm last={issues[0] ?? null} onClose={() => setDrafting(false)} />
      </Dialog>
    </>
  );
}
