import { useState } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import type { Edited } from './EditConflict';

interface State {
  version: number;
  values: Readonly<Record<string, string>>;
}

/**
 * What a form edits, as it was when the form was opened, whatever the page reads meanwhile; and how it is read again when somebody else has
 * saved it since. The query takes the record's id; `read` takes its answer, null when the record is gone.
 */
export function useEdited<TQuery extends OperationType>(
  query: GraphQLTaggedNode,
  id: string,
  labels: Readonly<Record<string, string>>,
  opened: State,
  read: (response: TQuery['response']) => State | null,
): Edited {
  const environment = useRelayEnvironment();
  const [first] = useState(opened);
  return {
    ...first,
    labels,
    latest: async () => {
      const response = await fetchQuery<TQuery>(environment, query, { id }, { fetchPolicy: 'network-only' }).toPromise();
      return response === undefined ? null : read(response);
    },
  };
}

/** The values of a record's fields as a form holds them, by the names in `labels`. */
export function fieldValues(record: Readonly<Record<string, unknown>>, labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, typeof record[name] === 'string' ? record[name] : '']));
}
