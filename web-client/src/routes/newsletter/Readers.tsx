import { graphql, useFragment } from 'react-relay';
import type { Readers_issue$key } from '../../__generated__/Readers_issue.graphql';
import classes from './Newsletter.module.css';

const fragment = graphql`
  fragment Readers_issue on NewsletterIssue {
    recipients
    skipped
    skippedReasons {
      reason
      count
    }
  }
`;

/** Who is sent an issue by e-mail, and why the others are not. */
export function Readers({ issue: key, published = false }: { issue: Readers_issue$key; published?: boolean }) {
  const { recipients, skipped, skippedReasons } = useFragment(fragment, key);
  const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
  if (published && recipients + skipped === 0) {
    return <div className={classes.big}>The e-mails are on their way</div>;
  }
  return (
    <div>
      <div className={classes.big}>
        {people(recipients)} {published ? (recipients === 1 ? 'was sent it by e-mail' : 'were sent it by e-mail') : 'will get it by e-mail'}
      </div>
      {skipped > 0 && (
        <>
          <div>
            {people(skipped)} {published ? (skipped === 1 ? 'was not' : 'were not') : 'will not'}:
          </div>
          <ul>
            {skippedReasons.map(({ reason, count }) => (
              <li key={reason}>
                {count}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
