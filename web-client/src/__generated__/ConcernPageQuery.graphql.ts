/**
 * @generated SignedSource<<4962b2d155a8440143783e81346bf85d>>
 * @relayHash 9f161b3b4d62037552d05533351edd76
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a4805af3dfeb2036bf2313cfdb6f86e029362e27658c0cc6dfe9cfca591151d4

import { ConcreteRequest } from 'relay-runtime';
export type ConcernEntryKind = "ACKNOWLEDGED" | "ACTION" | "CLOSED" | "NOTE" | "REOPENED";
export type ConcernStatus = "ACKNOWLEDGED" | "CLOSED" | "REPORTED";
export type ConcernPageQuery$variables = {
  id: string;
};
export type ConcernPageQuery$data = {
  readonly node: {
    readonly concern: {
      readonly centre: {
        readonly name: string;
      };
      readonly content: {
        readonly aboutLead: boolean;
        readonly entries: ReadonlyArray<{
          readonly at: string;
          readonly by: string;
          readonly kind: ConcernEntryKind;
          readonly text: string | null | undefined;
        }>;
        readonly mayAct: boolean;
        readonly report: string;
        readonly volunteer: {
          readonly fullName: string;
          readonly id: string;
        } | null | undefined;
      };
      readonly id: string;
      readonly overdue: boolean;
      readonly reportedAt: string;
      readonly reportedBy: string;
      readonly status: ConcernStatus;
      readonly version: number;
    } | null | undefined;
  } | null | undefined;
};
export type ConcernPageQuery = {
  response: ConcernPageQuery$data;
  variables: ConcernPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reportedAt",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reportedBy",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overdue",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "ConcernContent",
  "kind": "LinkedField",
  "name": "content",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "report",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "aboutLead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayAct",
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
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fullName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ConcernEntry",
      "kind": "LinkedField",
      "name": "entries",
      "plural": true,
      "selections": [
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
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "by",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ConcernPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/),
                (v6/*:: as any*/),
                (v7/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Centre",
                  "kind": "LinkedField",
                  "name": "centre",
                  "plural": false,
                  "selections": [
                    (v8/*:: as any*/)
                  ],
                  "storageKey": null
                },
                (v9/*:: as any*/)
              ],
              "type": "Concern",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "concern"
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ConcernPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": [
                  (v8/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v9/*:: as any*/)
            ],
            "type": "Concern",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "9f161b3b4d62037552d05533351edd76",
    "id": "a4805af3dfeb2036bf2313cfdb6f86e029362e27658c0cc6dfe9cfca591151d4",
    "metadata": {},
    "name": "ConcernPageQuery",
    "operationKind": "query",
    "text": "query ConcernPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Concern {\n      id\n      version\n      reportedAt\n      reportedBy\n      status\n      overdue\n      centre {\n        name\n        id\n      }\n      content {\n        report\n        aboutLead\n        mayAct\n        volunteer {\n          id\n          fullName\n        }\n        entries {\n          kind\n          text\n          by\n          at\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "f7048d87348b1aa8f92fdcc073dbf2b0";

export default node;
