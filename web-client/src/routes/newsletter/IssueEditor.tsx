import { Button, Textarea, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { IssueEditor_issue$key } from '../../__generated__/IssueEditor_issue.graphql';
import { Card } from '../../components/Card';
import { Choice } from '../../components/Choice';
import { formatDate, formatInstantDate, formatTime } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { FormMessage } from '../../components/Form';
import { Icon } from '../../components/Icon';
import { PageHeader } from '../../components/PageHeader';
import { SaveBar } from '../../components/SaveBar';
import { StatusBadge } from '../../components/StatusBadge';
import { useLeaveGuard } from '../../components/unsaved';
import { ConflictNotice } from './ConflictNotice';
import { countIncluded } from './draft';
import { Preview } from './Preview';
import { PublishForm } from './PublishForm';
import { SectionEditor } from './SectionEditor';
import { useIssueDraft } from './useIssueDraft';
import classes from './Newsletter.module.css';

const fragment = graphql`
  fragment IssueEditor_issue on NewsletterIssue {
    id
    from
    to
    status
    scheduledFor
    centre {
      timeZone
    }
    ...useIssueDraft_issue
    ...Preview_issue
    ...PublishForm_issue
  }
`;

type Tab = 'edit' | 'preview';

/** The editor's desk: the words on one side, the printed page on the other. */
export function IssueEditor({ issue: key }: { issue: IssueEditor_issue$key }) {
  const issue = useFragment(fragment, key);
  const desk = useIssueDraft(issue);
  const { draft } = desk;
  const [tab, setTab] = useState<Tab>('edit');
  const [publishing, setPublishing] = useState(false);
  useLeaveGuard(desk.dirty);
  const [announcement, setAnnouncement] = useState('');
  useHotkeys([['mod+S', () => desk.save()]], []);
  const zone = issue.centre.timeZone;

  return (
    <>
      <PageHeader
        title={draft.title.trim() === '' ? 'Untitled issue' : draft.title}
        back={{ to: '/newsletter', label: 'Newsletter' }}
        aside={<StatusBadge state={issue.status} />}
        intro={
          <>
            {formatDate(issue.from, 'short')} to {formatDate(issue.to)}
            {issue.scheduledFor != null && `, goes out ${formatInstantDate(issue.scheduledFor, zone, 'weekday')} at ${formatTime(issue.scheduledFor, zone)}`}
          </>
        }
      />
      {desk.conflict !== null && <ConflictNotice message={desk.conflict} onKeepMine={desk.keepMine} onTakeTheirs={desk.takeTheirs} />}
      <div className={classes.tabs}>
        <Choice
          label="Show"
          value={tab}
          onChange={setTab}
          options={[
            { value: 'edit', label: 'Words' },
            { value: 'preview', label: 'Preview' },
          ]}
        />
      </div>
      <div className={classes.desk} data-tab={tab}>
        <form ref={desk.formRef} className={classes.editor} aria-label="The issue" onSubmit={(event) => event.preventDefault()}>
          <FormMessage form={desk} />
          <Card title="Welcome">
            <div className={classes.itemFields}>
              <TextInput
                {...desk.field('title')}
                label="Title of the issue"
                required
                value={draft.title}
                onChange={(event) => desk.change({ ...draft, title: event.currentTarget.value })}
              />
              <Textarea
                {...desk.field('welcome')}
                label="Your welcome"
                description="A few lines from you to begin with. An empty line starts a new paragraph."
                autosize
                minRows={4}
                value={draft.welcome}
                onChange={(event) => desk.change({ ...draft, welcome: event.currentTarget.value })}
              />
            </div>
          </Card>
          {draft.sections.map((section, index) => (
            <SectionEditor
              key={section.key}
              section={section}
              index={index}
              draft={draft}
              onChange={desk.change}
              onMoved={setAnnouncement}
            />
          ))}
          <Button
            variant="light"
            leftSection={<Icon name="add" size={18} />}
            onClick={() => desk.change({ ...draft, sections: [...draft.sections, { key: crypto.randomUUID(), heading: '', items: [] }] })}
          >
            Add a section
          </Button>
          <div className="visually-hidden" aria-live="polite">
            {announcement}
          </div>
        </form>
        <Preview issue={issue} unsaved={desk.dirty} />
      </div>
      <SaveBar
        status={
          <span className={classes.state} data-dirty={desk.dirty || undefined}>
            <Icon name={desk.dirty ? 'edit' : 'check'} size={18} />
            {desk.busy ? 'Saving…' : desk.dirty ? 'Changes are not saved yet' : `Saved, ${countIncluded(draft)} items included`}
          </span>
        }
      >
        <Button variant="default" disabled={!desk.dirty} loading={desk.busy} onClick={() => desk.save()}>
          Save
        </Button>
        <Button disabled={desk.busy} onClick={() => desk.save(() => setPublishing(true))} leftSection={<Icon name="newsletter" size={18} />}>
          Publish
        </Button>
      </SaveBar>
      <Dialog opened={publishing} title="Publish the issue" size="md" onClose={() => setPublishing(false)}>
        <PublishForm issue={issue} onClose={() => setPublishing(false)} />
      </Dialog>
    </>
  );
}
