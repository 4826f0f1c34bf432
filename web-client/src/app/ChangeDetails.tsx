import { graphql, useFragment } from 'react-relay';
import { More } from '../components/More';
import type { ChangeDetails_aboutSubject$key } from '../__generated__/ChangeDetails_aboutSubject.graphql';
import type { ChangeDetails_entry$key } from '../__generated__/ChangeDetails_entry.graphql';
import classes from './ChangeDetails.module.css';

const entryFragment = graphql`
  fragment ChangeDetails_entry on AuditEntry {
    details {
      title
      before
      after
    }
  }
`;

const subjectFragment = graphql`
  fragment ChangeDetails_aboutSubject on AuditEntry {
    aboutSubject: details(aboutSubject: true) {
      title
      before
      after
    }
  }
`;

interface Detail {
  readonly title: string;
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

type Props = { entry: ChangeDetails_entry$key; aboutSubject?: never } | { aboutSubject: ChangeDetails_aboutSubject$key; entry?: never };

/** What a step changed, field by field, before and after; folded away, because the sentence says what matters. */
export function ChangeDetails({ entry, aboutSubject }: Props) {
  const whole = useFragment(entryFragment, entry ?? null);
  const part = useFragment(subjectFragment, aboutSubject ?? null);
  const details: readonly Detail[] = whole?.details ?? part?.aboutSubject ?? [];
  if (details.length === 0) {
    return null;
  }
  return (
    <More summary="What changed">
      <dl className={classes.changes}>
        {details.map((detail, index) => (
          <div key={index}>
            <dt>{detail.title}</dt>
            <dd dir="auto">
              {detail.before != null && (
                <>
                  <del>{detail.before}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              {detail.after == null ? <span>nothing</span> : <ins>{detail.after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </More>
  );
}
