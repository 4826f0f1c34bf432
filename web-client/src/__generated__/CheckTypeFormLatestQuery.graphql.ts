/**
 * @generated SignedSource<<afd9f38395e08298dd085f6bc3c0b150>>
 * @relayHash 198f0a538e7d2a70e9933649706106f4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d326b2c56c7f1bda7270591ae6aec409ace1a3eddf7b30bd6d59e253ef664243

import { ConcreteRequest } from 'relay-runtime';
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type CheckTypeFormLatestQuery$variables = {
  id: string;
};
export type CheckTypeFormLatestQuery$data = {
  readonly node: {
    readonly level?: DbsLevel | null | undefined;
    readonly name?: string;
    readonly recheckAfterMonths?: number | null | undefined;
    readonly renewalDays?: number;
    readonly requiredCount?: number;
    readonly version?: number;
    readonly workforce?: DbsWorkforce | null | undefined;
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
      "name": "renewalDays",
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
    "cacheID": "198f0a538e7d2a70e9933649706106f4",
    "id": "d326b2c56c7f1bda7270591ae6aec409ace1a3eddf7b30bd6d59e253ef664243",
    "metadata": {},
    "name": "CheckTypeFormLatestQuery",
    "operationKind": "query",
    "text": "query CheckTypeFormLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on CheckType {\n      version\n      name\n      requiredCount\n      recheckAfterMonths\n      renewalDays\n      level\n      workforce\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "0146c31ad390afbe99e3077530f717ad";

export default node;
