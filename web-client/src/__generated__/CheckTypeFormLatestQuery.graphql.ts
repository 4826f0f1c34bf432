/**
 * @generated SignedSource<<c14c54e332a59dd845b806f0bbe4fe52>>
 * @relayHash c244d78323dd89561d7be587d7efcc74
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7d1145925042e8fecfb4e9b05e22475b9a276e5d7d155380ebe836f19c4ea8ef

import { ConcreteRequest } from 'relay-runtime';
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type CheckTypeFormLatestQuery$variables = {
  id: string;
};
export type CheckTypeFormLatestQuery$data = {
  readonly node: {
    readonly demands?: ReadonlyArray<{
      readonly coming: boolean;
      readonly from: string | null | undefined;
      readonly level: DbsLevel | null | undefined;
      readonly recheckAfterMonths: number | null | undefined;
      readonly requiredCount: number;
      readonly withdrawn: boolean;
      readonly workforce: DbsWorkforce | null | undefined;
    }>;
    readonly name?: string;
    readonly renewalDays?: number;
    readonly version?: number;
  } | null | undefined;
};
export type CheckTypeFormLatestQuery = {
  response: CheckTypeFormLatestQuery$data;
  variables: CheckTypeFormLatestQuery$variables;
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
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "renewalDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CheckTypeDemand",
      "kind": "LinkedField",
      "name": "demands",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requiredCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recheckAfterMonths",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "workforce",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "withdrawn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "coming",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CheckType",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CheckTypeFormLatestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
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
    "name": "CheckTypeFormLatestQuery",
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
    "cacheID": "c244d78323dd89561d7be587d7efcc74",
    "id": "7d1145925042e8fecfb4e9b05e22475b9a276e5d7d155380ebe836f19c4ea8ef",
    "metadata": {},
    "name": "CheckTypeFormLatestQuery",
    "operationKind": "query",
    "text": "query CheckTypeFormLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on CheckType {\n      version\n      name\n      renewalDays\n      demands {\n        from\n        requiredCount\n        recheckAfterMonths\n        level\n        workforce\n        withdrawn\n        coming\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "c1b957c737f4304881add7b3fb082251";

export default node;
