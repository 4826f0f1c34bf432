import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { Permission } from '../../app/permissions';
import { useSession } from '../../app/session';
import { subjectLink } from '../../app/subjectLink';
import { useTimeZone } from '../../components/place';
import { formatDate, fromToday, today } from '../../components/dates';
import { EmptyState } from '../../components/EmptyState';
import { Icon, type IconName } from '../../components/Icon';
import { More } from '../../components/More';
import type { AttentionKind, AttentionList_items$data, AttentionList_items$key } from '../../__generated__/AttentionList_items.graphql';
import classes from './AttentionList.module.css';

const fragment = graphql`
  fragment AttentionList_items on AttentionItem @relay(plural: true) {
    kind
    title
    detail
    dueOn
    subject {
      ...subjectLink_node
    }
  }
`;

interface Group {
  label: string;
  icon: IconName;
  tone: 'coral' | 'sun' | 'sea';
  /** Where to go when an item has no page of its own. */
  to: string;
  /** Who can do something about it: to others it does not wait. */
  /** Without one, for whoever is told of it. */
  needs?: Permission;
}

/** Lines of a group before the rest is folded away: one busy week must not bury the other groups. */
const shown = 4;

/** In the order in which they are shown: people's safety first. */
const groups: Record<AttentionKind, Group> = {
  CONCERN_WAITING: { label: 'Concerns to acknowledge', icon: 'shield', tone: 'coral', to: '/concerns' },
  CHECK_OVERDUE: { label: 'Checks overdue', icon: 'shield', tone: 'coral', to: '/volunteers', needs: 'checks.write' },
  NOT_READY: { label: 'Expected, and not ready', icon: 'people', tone: 'coral', to: '/volunteers', needs: 'checks.read' },
  MESSAGE_FAILED: { label: 'E-mails that failed', icon: 'mail', tone: 'coral', to: '/messages?status=FAILED', needs: 'messages.write' },
  REFERENCE_TO_DECIDE: { label: 'References to decide on', icon: 'shield', tone: 'coral', to: '/volunteers', needs: 'checks.write' },
  SESSION_SHORT: { label: 'Sessions short of people', icon: 'people', tone: 'coral', to: '/programmes', needs: 'programmes.write' },
  REFERRAL_OVERDUE: { label: 'Referrals overdue', icon: 'phone', tone: 'coral', to: '/referrals', needs: 'referrals.write' },
  DATA_REQUEST: { label: 'Requests about personal data', icon: 'shield', tone: 'coral', to: '/volunteers', needs: 'volunteers.erase' },
  NEWSLETTER_TAKEN_DOWN: { label: 'Newsletters off the web', icon: 'newsletter', tone: 'coral', to: '/newsletter', needs: 'newsletter.write' },
  RETENTION_DUE: { label: 'People about to be erased', icon: 'people', tone: 'sun', to: '/centre/retention', needs: 'volunteers.erase' },
  ENQUIRY_WAITING: { label: 'Enquiries waiting for an answer', icon: 'phone', tone: 'sun', to: '/volunteers?stage=ENQUIRY', needs: 'volunteers.write' },
  ENROLMENT_OVERDUE: { label: 'On the way in for too long', icon: 'people', tone: 'sun', to: '/pipeline', needs: 'volunteers.write' },
  CONTACT_DUE: { label: 'People to be in touch with again', icon: 'phone', tone: 'sun', to: '/volunteers', needs: 'volunteers.write' },
  OFFER_EXPIRING: { label: 'Offers about to lapse', icon: 'training', tone: 'sun', to: '/training', needs: 'training.write' },
  REFERENCE_UNANSWERED: { label: 'References without an answer', icon: 'mail', tone: 'sun', to: '/volunteers', needs: 'checks.write' },
  CHECK_DUE: { label: 'Checks coming due', icon: 'shield', tone: 'sun', to: '/volunteers', needs: 'checks.write' },
  ACCREDITATION_EXPIRING: { label: 'Accreditations running out', icon: 'star', tone: 'sun', to: '/volunteers', needs: 'training.write' },
  ATTENDANCE_NOT_RECORDED: { label: 'Attendance to record', icon: 'check', tone: 'sun', to: '/programmes', needs: 'registers.write' },
  CONTRIBUTIONS_TO_CONFIRM: { label: 'Hours to confirm', icon: 'hours', tone: 'sea', to: '/contributions?status=PROPOSED', needs: 'contributions.confirm' },
  MEETING_NOT_SCHEDULED: { label: 'Support meeting to arrange', icon: 'meetings', tone: 'sea', to: '/meetings', needs: 'meetings.write' },
  NEWSLETTER_DRAFT: { label: 'Newsletter to finish', icon: 'newsletter', tone: 'sea', to: '/newsletter', needs: 'newsletter.write' },
};

function permits(permissions: ReadonlySet<string>, needs: Permission | undefined): boolean {
  return needs === undefined || permissions.has(needs);
}

/** What waits for this person: what they could only look at is left out. */
export function useWaiting(key: AttentionList_items$key): AttentionList_items$data {
  const items = useFragment(fragment, key);
  const { permissions } = useSession();
  return items.filter((item) => permits(permissions, groups[item.kind].needs));
}

/** What waits, grouped by what it asks of the person; every line leads to where it is done. */
export function AttentionList({ items }: { items: AttentionList_items$data }) {
  const now = today(useTimeZone());

  if (items.length === 0) {
    return (
      <EmptyState title="All done">
        No checks, enquiries, offers or registers are waiting. A good moment for a cup of tea with somebody.
      </EmptyState>
    );
  }
  return (
    <>
      {(Object.keys(groups) as AttentionKind[]).map((kind) => {
        const mine = items.filter((item) => item.kind === kind);
        const group = groups[kind];
        return (
          mine.length > 0 && (
            <section key={kind} className={classes.group} data-tone={group.tone} aria-label={group.label}>
              <h3 className={classes.heading}>
                <span className={classes.icon}>
                  <Icon name={group.icon} size={18} />
                </span>
                {group.label}
                <span className={classes.count}>{mine.length}</span>
              </h3>
              <Items items={mine.slice(0, shown)} group={group} now={now} />
              {mine.length > shown && (
                <div className={classes.rest}>
                  <More summary={`${mine.length - shown} more`}>
                    <Items items={mine.slice(shown)} group={group} now={now} />
                  </More>
                </div>
              )}
            </section>
          )
        );
      })}
    </>
  );
}

function Items({ items, group, now }: { items: AttentionList_items$data; group: Group; now: string }) {
  return (
    <ul className={classes.items}>
      {items.map((item, index) => (
        <li key={index}>
          <Link to={(item.subject == null ? null : subjectLink(item.subject)) ?? group.to} className={classes.item}>
            <span className={classes.words}>
              <strong>{item.title}</strong>
              <span>{item.detail}</span>
            </span>
            {item.dueOn != null && (
              <time dateTime={item.dueOn} title={formatDate(item.dueOn)} className={classes.due} data-late={item.dueOn < now || undefined}>
                {fromToday(item.dueOn, now)}
              </time>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
