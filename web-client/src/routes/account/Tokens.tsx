import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { Tokens_query$data, Tokens_query$key } from '../../__generated__/Tokens_query.graphql';
import type { TokensRevokeMutation } from '../../__generated__/TokensRevokeMutation.graphql';
import { Card, Inset } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { CreateTokenForm } from './CreateTokenForm';
import { scopeInWords } from './scopes';
import classes from './Account.module.css';

const fragment = graphql`
  fragment Tokens_query on Query {
    accessTokens {
      id
      name
      scopes
      expiresAt
      lastUsedAt
    }
  }
`;

const mutation = graphql`
  mutation TokensRevokeMutation($input: RevokeAccessTokenInput!) {
    revokeAccessToken(input: $input) {
      accessToken {
        id
      }
    }
  }
`;

/** The tokens with which programs act for somebody. */
export function Tokens({ query }: { query: Tokens_query$key }) {
  const { accessTokens } = useFragment(fragment, query);
  const [creating, setCreating] = useState(false);
  const [asking, setAsking] = useState<Tokens_query$data['accessTokens'][number] | null>(null);
  const [revoke, busy] = useAction<TokensRevokeMutation>(mutation);
  const create = (
    <Button variant="light" size="sm" onClick={() => setCreating(true)}>
      Create a token
    </Button>
  );
  return (
    <Card title="Access tokens" flush actions={accessTokens.length > 0 && create}>
      {accessTokens.length === 0 ? (
        <Inset>
          <EmptyState small title="No tokens" action={create}>
            With a token a program, a report or a spreadsheet for example, reads or changes for you what you allow it to.
          </EmptyState>
        </Inset>
      ) : (
        <Rows label="Access tokens">
          {accessTokens.map((token) => (
            <Row
              key={token.id}
              title={token.name}
              meta={
                <>
                  <span className={classes.scopes}>{token.scopes.length === 0 ? 'All that you may do' : token.scopes.map(scopeInWords).join(' · ')}</span>
                  <span>{token.expiresAt == null ? 'Without an end' : <>Works until <TimeText at={token.expiresAt} /></>}</span>
                  <span>{token.lastUsedAt == null ? 'Never used' : <>Last used <TimeText at={token.lastUsedAt} /></>}</span>
                </>
              }
              aside={
                <Button variant="default" size="sm" onClick={() => setAsking(token)} aria-label={`Revoke ${token.name}`}>
                  Revoke
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={creating} title="Create a token" onClose={() => setCreating(false)}>
        <CreateTokenForm onClose={() => setCreating(false)} />
      </Dialog>
      <ConfirmDialog
        opened={asking !== null}
        title="Revoke this token?"
        action="Revoke it"
        keep="Keep it"
        danger
        busy={busy}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          revoke({ input: { tokenId: asking!.id } }, { done: `“${asking!.name}” does not work any more.` });
          setAsking(null);
        }}
      >
        Programs that use “{asking?.name}” are refused from now on. It cannot be brought back; a new one can be created.
      </ConfirmDialog>
    </Card>
  );
}
