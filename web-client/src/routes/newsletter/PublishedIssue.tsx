import { Button, Title } from '@mantine/core';
import { useEffect } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useRevalidator } from 'react-router';
import type { PublishedIssue_issue$key } from '../../__generated__/PublishedIssue_issue.graphql';
import { Card } from '../../components/Card';
import { formatDate, formatInstantDate, formatTime } from '../../components/dates';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { StatusBadge } from '../../components/StatusBadge';
import { Readers } from './Readers';
import { samePlace } from './samePlace';
import { TakenDown } from './TakenDown';
import classes from './Newsletter.module.css';

const fragment = graphql`
  fragment PublishedIssue_issue on NewsletterIssue {
    title
    from
    to
    status
    welcome
    publishedAt
    pdfUrl
    webUrl
    pdfPending
    centre {
      timeZone
    }
    sections {
      heading
      items {
        id
        title
        text
        included
        leftOutBecause
      }
    }
    ...Readers_issue
    ...TakenDown_issue
  }
`;

/** What went out: where to read it, who got it, and its words. */
export function PublishedIssue({ issue: key }: { issue: PublishedIssue_issue$key }) {
  const issue = useFragment(fragment, key);
  const revalidator = useRevalidator();
  const waiting = issue.pdfPending || issue.status === 'PUBLISHED';
  const { revalidate } = revalidator;

  // Printing and sending happen by themselves, a moment after publication.
  useEffect(() => {
    if (!waiting) {
      return;
    }
    const timer = setInterval(() => void revalidate(), 5000);
    return () => clearInterval(timer);
  }, [waiting, revalidate]);

  const zone = issue.centre.timeZone;
  return (
    <>
      <PageHeader
        title={issue.title}
        back={{ to: '/newsletter', label: 'Newsletter' }}
        aside={<StatusBadge state={issue.status} />}
        intro={`${formatDate(issue.from, 'short')} to ${formatDate(issue.to)}${
          issue.publishedAt == null ? '' : `, published ${formatInstantDate(issue.publishedAt, zone)} at ${formatTime(issue.publishedAt, zone)}`
        }`}
      />
      <div className={`${classes.editor} ${classes.narrow}`}>
        {issue.status === 'TAKEN_DOWN' && <TakenDown issue={issue} />}
        <Card tone="sea" title={issue.publishedAt == null ? 'Readers' : issue.status === 'TAKEN_DOWN' ? 'It was out' : 'It is out'}>
          <Readers issue={issue} published={issue.publishedAt != null} />
          {issue.publishedAt != null && (
            <div className={classes.links}>
              {issue.pdfUrl != null && (
                <Button component="a" href={samePlace(issue.pdfUrl)} target="_blank" leftSection={<Icon name="newsletter" size={18} />}>
                  Open the PDF
                </Button>
              )}
              {issue.webUrl != null && (
                <Button component="a" href={samePlace(issue.webUrl)} target="_blank" variant="default">
                  Read it as a web page
                </Button>
              )}
            </div>
          )}
          {issue.pdfPending && (
            <p role="status" className={classes.pending}>
              The PDF is being made. The issue is out on its web page already, and the e-mails leave with the PDF or, when that takes long, without it.
            </p>
          )}
        </Card>
        <Card className={classes.read}>
          {issue.welcome != null && <p>{issue.welcome}</p>}
          {issue.sections.map((section, index) => {
            const items = section.items.filter((item) => item.included && item.leftOutBecause == null);
            return (
              items.length > 0 && (
                <section key={index}>
                  <Title order={2}>{section.heading}</Title>
                  {items.map((item, at) => (
                    <div key={item.id ?? at}>
                      <Title order={3}>{item.title}</Title>
                      <p>{item.text}</p>
                    </div>
                  ))}
                </section>
              )
            );
          })}
        </Card>
      </div>
    </>
  );
}
