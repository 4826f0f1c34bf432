/**
 * @generated SignedSource<<5fdf4646cc063deabc61b6d1b5fe1e52>>
 * @relayHash 96648156ff9adfc3695be64cbe12f818
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2968a89be8a973aecb8a6c1f6d14dd3ed3f3eea6953cb2b9c4aa14e2892e375f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MessageTableTestQuery$variables = Record<PropertyKey, never>;
export type MessageTableTestQuery$data = {
  readonly messages: {
    readonly " $fragmentSpreads": FragmentRefs<"MessageTable_messages">;
  } | null | undefined;
};
export type MessageTableTestQuery = {
  response: MessageTableTestQuery$data;
  variables: MessageTableTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
},
v2 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v3 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v4 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "DateTime"
},
v5 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "String"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MessageTableTestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MessagesConnection",
        "kind": "LinkedField",
        "name": "messages",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "MessageTable_messages"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MessageTableTestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MessagesConnection",
        "kind": "LinkedField",
        "name": "messages",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "totalCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasPreviousPage",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Message",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "subject",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "to",
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
                "name": "dueAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "sentAt",
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fullName",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "96648156ff9adfc3695be64cbe12f818",
    "id": "2968a89be8a973aecb8a6c1f6d14dd3ed3f3eea6953cb2b9c4aa14e2892e375f",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "messages": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "MessagesConnection"
        },
        "messages.nodes": {
          "enumValues": null,
          "nullable": true,
          "plural": true,
          "type": "Message"
        },
        "messages.nodes.attempts": (v1/*:: as any*/),
        "messages.nodes.dueAt": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "DateTime"
        },
        "messages.nodes.id": (v2/*:: as any*/),
        "messages.nodes.kind": (v3/*:: as any*/),
        "messages.nodes.nextAttemptAt": (v4/*:: as any*/),
        "messages.nodes.reason": (v5/*:: as any*/),
        "messages.nodes.sentAt": (v4/*:: as any*/),
        "messages.nodes.status": {
          "enumValues": [
            "QUEUED",
            "SENT",
            "SKIPPED",
            "FAILED"
          ],
          "nullable": false,
          "plural": false,
          "type": "MessageStatus"
        },
        "messages.nodes.subject": (v5/*:: as any*/),
        "messages.nodes.to": (v3/*:: as any*/),
        "messages.nodes.volunteer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Volunteer"
        },
        "messages.nodes.volunteer.fullName": (v3/*:: as any*/),
        "messages.nodes.volunteer.id": (v2/*:: as any*/),
        "messages.pageInfo": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "PageInfo"
        },
        "messages.pageInfo.endCursor": (v5/*:: as any*/),
        "messages.pageInfo.hasNextPage": (v6/*:: as any*/),
        "messages.pageInfo.hasPreviousPage": (v6/*:: as any*/),
        "messages.pageInfo.startCursor": (v5/*:: as any*/),
        "messages.totalCount": (v1/*:: as any*/)
      }
    },
    "name": "MessageTableTestQuery",
    "operationKind": "query",
    "text": "query MessageTableTestQuery {\n  messages {\n    ...MessageTable_messages\n  }\n}\n\nfragment MessageTable_messages on MessagesConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n  nodes {\n    id\n    kind\n    subject\n    to\n    status\n    reason\n    dueAt\n    sentAt\n    nextAttemptAt\n    attempts\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "50ed332114a2e91f6fcdcfd0dc536f78";

export default node;
