/**
 * @generated SignedSource<<e59423f54f355d620842832a53558812>>
 * @relayHash e829a544f637df92b9e3672fd64505df
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 677184050c7ad8b51fdaed4dc59163e1eeb4212ab8664a396af95c50b4abcc51

import { ConcreteRequest } from 'relay-runtime';
export type CentreFormLatestQuery$variables = {
  id: string;
};
export type CentreFormLatestQuery$data = {
  readonly node: {
    readonly address?: string | null | undefined;
    readonly email?: string | null | undefined;
    readonly healthVisitor?: string | null | undefined;
    readonly name?: string;
    readonly safeguardingCandidates?: ReadonlyArray<{
      readonly accountId: string;
      readonly isDeputy: boolean;
      readonly isLead: boolean;
      readonly name: string;
    }>;
    readonly socialWorker?: string | null | undefined;
    readonly telephone?: string | null | undefined;
    readonly timeZone?: string;
    readonly version?: number;
  } | null | undefined;
};
export type CentreFormLatestQuery = {
  response: CentreFormLatestQuery$data;
  variables: CentreFormLatestQuery$variables;
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
  "name": "name",
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "address",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "telephone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "healthVisitor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "socialWorker",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SafeguardingCandidate",
      "kind": "LinkedField",
      "name": "safeguardingCandidates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accountId",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isLead",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isDeputy",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Centre",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CentreFormLatestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
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
    "name": "CentreFormLatestQuery",
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
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e829a544f637df92b9e3672fd64505df",
    "id": "677184050c7ad8b51fdaed4dc59163e1eeb4212ab8664a396af95c50b4abcc51",
    "metadata": {},
    "name": "CentreFormLatestQuery",
    "operationKind": "query",
    "text": "query CentreFormLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Centre {\n      version\n      name\n      address\n      telephone\n      email\n      timeZone\n      healthVisitor\n      socialWorker\n      safeguardingCandidates {\n        accountId\n        name\n        isLead\n        isDeputy\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "11ffbd4dfdcc0b6bf3aefc0dc3139e10";

export default node;
