/**
 * @generated SignedSource<<bd7f51f7945677db8950f98fb585bf78>>
 * @relayHash 78382117ed80ec703e12733a0531f74d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 158433f9d4b0e85818aac160e1f5664a42333af56d7b584887ed3baff342dcc5

import { ConcreteRequest } from 'relay-runtime';
export type MessageStatus = "FAILED" | "QUEUED" | "SENT" | "SKIPPED";
export type RetryMessageInput = {
  messageId: string;
};
export type MessageTableRetryMutation$variables = {
  input: RetryMessageInput;
};
export type MessageTableRetryMutation$data = {
  readonly retryMessage: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly message: {
      readonly attempts: number;
      readonly id: string;
      readonly nextAttemptAt: string | null | undefined;
      readonly reason: string | null | undefined;
      readonly status: MessageStatus;
    } | null | undefined;
  };
};
export type MessageTableRetryMutation = {
  response: MessageTableRetryMutation$data;
  variables: MessageTableRetryMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RetryMessagePayload",
    "kind": "LinkedField",
    "name": "retryMessage",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Message",
        "kind": "LinkedField",
        "name": "message",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reason",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "nextAttemptAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "attempts",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              }
            ],
            "type": "Error",
            "abstractKey": "__isError"
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MessageTableRetryMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MessageTableRetryMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "78382117ed80ec703e12733a0531f74d",
    "id": "158433f9d4b0e85818aac160e1f5664a42333af56d7b584887ed3baff342dcc5",
    "metadata": {},
    "name": "MessageTableRetryMutation",
    "operationKind": "mutation",
    "text": "mutation MessageTableRetryMutation(\n  $input: RetryMessageInput!\n) {\n  retryMessage(input: $input) {\n    message {\n      id\n      status\n      reason\n      nextAttemptAt\n      attempts\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0af11244f962a20b9dccca396a932c3b";

export default node;
