import { Anchor, Button, Loader } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { Preview_issue$key } from '../../__generated__/Preview_issue.graphql';
import { Icon } from '../../components/Icon';
import { samePlace } from './samePlace';
import classes from './Newsletter.module.css';

const fragment = graphql`
  fragment Preview_issue on NewsletterIssue {
    previewUrl
    version
  }
`;

type Printed = { url: string; pdf: string } | { url: string; problem: string };

/** The issue as it would be printed now. Phones, which show no PDF inside a page, get the same content as a web page. */
export function Preview({ issue: key, unsaved }: { issue: Preview_issue$key; unsaved: boolean }) {
  const issue = useFragment(fragment, key);
  const address = samePlace(issue.previewUrl);
  const phone = useMediaQuery('(max-width: 47.99em)') === true;
  const [asked, setAsked] = useState(0);
  const printed = usePrinted(address, asked, !phone);
  const html = address.replace('/preview.pdf', '/preview.html');

  return (
    <section className={classes.preview} aria-label="Preview" data-screen="">
      <div className={classes.previewHead}>
        <span className={classes.quiet} role="status">
          {unsaved ? 'As last saved. Save to see your changes.' : 'As it would be printed now.'}
        </span>
        <Anchor href={address} target="_blank">
          Open the PDF
        </Anchor>
      </div>
      {phone ? (
        <iframe key={html} className={classes.paper} src={html} title="Preview of the issue" sandbox="allow-popups allow-same-origin" />
      ) : printed === null ? (
        <div className={`${classes.paper} ${classes.paperWait}`} role="status">
          <div>
            <Loader />
            <p>Printing the preview…</p>
          </div>
        </div>
      ) : 'problem' in printed ? (
        <div className={`${classes.paper} ${classes.paperWait}`} role="alert">
          <div>
            <Icon name="warning" size={36} />
            <p>{printed.problem}</p>
            <Button variant="default" onClick={() => setAsked(asked + 1)} leftSection={<Icon name="refresh" size={18} />}>
              Try again
            </Button>
            <p>
              <Anchor href={html} target="_blank">
                See it as a web page
              </Anchor>
            </p>
          </div>
        </div>
      ) : (
        <iframe className={classes.paper} src={`${printed.pdf}#navpanes=0&view=FitH`} title="Preview of the printed issue" />
      )}
    </section>
  );
}

/** Fetches the PDF, so that waiting and failing can be told apart from an empty frame. Null while it is being printed. */
function usePrinted(url: string, asked: number, wanted: boolean): Printed | null {
  const [printed, setPrinted] = useState<Printed | null>(null);

  useEffect(() => {
    if (!wanted) {
      return;
    }
    const abort = new AbortController();
    let made: string | null = null;
    void (async () => {
      try {
        const response = await fetch(url, { credentials: 'same-origin', signal: abort.signal });
        if (!response.ok) {
          const answer = (await response.json().catch(() => null)) as { message?: string } | null;
          setPrinted({ url, problem: answer?.message ?? 'The preview could not be printed.' });
          return;
        }
        made = URL.createObjectURL(await response.blob());
        setPrinted({ url, pdf: made });
      } catch {
        if (!abort.signal.aborted) {
          setPrinted({ url, problem: 'The preview could not be fetched. Check your connection.' });
        }
      }
    })();
    return () => {
      abort.abort();
      setPrinted(null);
      if (made !== null) {
        URL.revokeObjectURL(made);
      }
    };
  }, [url, asked, wanted]);

  return printed?.url === url ? printed : null;
}
