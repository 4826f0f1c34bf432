import { useState } from 'react';
import { fetchQuery, graphql, useFragment, useMutation, useRelayEnvironment } from 'react-relay';
import type { useIssueDraft_issue$data, useIssueDraft_issue$key } from '../../__generated__/useIssueDraft_issue.graphql';
import type { useIssueDraftMutation } from '../../__generated__/useIssueDraftMutation.graphql';
import type { useIssueDraftQuery } from '../../__generated__/useIssueDraftQuery.graphql';
import { describeError } from '../../components/requestError';
import { hasErrors, noErrors } from '../../components/formErrors';
import { readErrors, refusalsOf } from '../../components/refusals';
import { useDraftState } from '../../components/useDraft';
import { useForm } from '../../components/useForm';
import { differs, draftInput, draftOf, type Draft } from './draft';

const fragment = graphql`
  fragment useIssueDraft_issue on NewsletterIssue {
    id
    version
    title
    welcome
    sections {
      heading
      items {
        title
        text
        included
        source
        photoUrl
        leftOutBecause
      }
    }
  }
`;

const mutation = graphql`
  mutation useIssueDraftMutation($input: EditNewsletterInput!) {
    editNewsletter(input: $input) {
      newsletterIssue {
        id
        version
        ...useIssueDraft_issue
        ...Preview_issue
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const latest = graphql`
  query useIssueDraftQuery($id: ID!) {
    node(id: $id) {
      ... on NewsletterIssue {
        version
        title
        welcome
        sections {
          heading
          items {
            title
            text
            included
            source
            photoUrl
            leftOutBecause
          }
        }
      }
      ...Preview_issue @alias(as: "preview")
    }
  }
`;

interface Desk {
  readonly base: { readonly version: number; readonly saved: Draft };
  readonly draft: Draft;
}

/** The words being edited, apart from the store until they are saved; notices when somebody else saved in between. */
export function useIssueDraft(key: useIssueDraft_issue$key) {
  const issue = useFragment(fragment, key);
  const environment = useRelayEnvironment();
  const [commit, busy] = useMutation<useIssueDraftMutation>(mutation);
  // With what they began from: words that come back after the visit ended are compared with what others have saved since.
  const [{ base, draft }, setDesk] = useDraftState<Desk>(
    `issue.${issue.id}`,
    () => {
      const saved = draftOf(issue);
      return { base: { version: issue.version, saved }, draft: saved };
    },
    (desk) => differs(desk.draft, desk.base.saved),
  );
  const setDraft = (changed: Draft) => setDesk((desk) => ({ ...desk, draft: changed }));
  const [conflict, setConflict] = useState<string | null>(null);
  const form = useForm(busy);
  const dirty = differs(draft, base.saved);
  // Scheduling makes a new version of the same words: nothing to be asked about.
  const known = differs(draftOf(issue), base.saved) ? base.version : Math.max(base.version, issue.version);

  function save(then?: () => void, version = known) {
    if (busy) {
      return;
    }
    if (!dirty && version === known) {
      then?.();
      return;
    }
    const sent = draft;
    form.setErrors(noErrors);
    commit({
      variables: { input: { newsletterIssueId: issue.id, version, ...draftInput(sent) } },
      onCompleted({ editNewsletter: { newsletterIssue, errors } }) {
        const stale = refusalsOf(errors).find((refusal) => refusal.__typename === 'StaleRecordError');
        const refused = readErrors(errors);
        if (stale !== undefined) {
          setConflict(stale.message ?? 'Somebody else has saved this issue since you opened it.');
        } else if (hasErrors(refused)) {
          form.setErrors(refused);
        } else {
          setConflict(null);
          setDesk((desk) => ({ ...desk, base: { version: newsletterIssue!.version, saved: sent } }));
          then?.();
        }
      },
      onError: (error) => form.setErrors({ ...noErrors, messages: [describeError(error).message] }),
    });
  }

  function refetch(use: (issue: Omit<useIssueDraft_issue$data, 'id' | ' $fragmentType'>) => void) {
    fetchQuery<useIssueDraftQuery>(environment, latest, { id: issue.id }, { fetchPolicy: 'network-only' }).subscribe({
      next({ node }) {
        if (node?.version !== undefined && node.sections !== undefined) {
          use({ version: node.version, title: node.title ?? '', welcome: node.welcome, sections: node.sections });
        }
      },
      error: (error: unknown) => form.setErrors({ ...noErrors, messages: [describeError(error).message] }),
    });
  }

  return {
    ...form,
    draft,
    dirty,
    busy,
    conflict,
    change: setDraft,
    save,
    /** Saves these words over the other person's. */
    keepMine: () => refetch((theirs) => save(undefined, theirs.version)),
    /** Drops these words for the other person's. */
    takeTheirs: () =>
      refetch((theirs) => {
        const saved = draftOf(theirs);
        setDesk({ base: { version: theirs.version, saved }, draft: saved });
        setConflict(null);
      }),
  };
}
