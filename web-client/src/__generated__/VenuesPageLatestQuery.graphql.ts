/**
 * @generated SignedSource<<d0575cf38df2bfe4644b307677c04d98>>
 * @relayHash ab5479b969835a25b8e6f2a399a88976
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 85dd50147fae6d5ac809ef63979a72e92d61b1d6c53dd48d9a40d6070828e329

import { ConcreteRequest } from 'relay-runtime';
export type VenuesPageLatestQuery$variables = {
  id: string;
};
export type VenuesPageLatestQuery$data = {
  readonly node: {
    readonly accessNotes?: string | null | undefined;
    readonly address?: string | null | undefined;
    readonly howToFind?: string | null | undefined;
    readonly name?: string;
    readonly version?: number;
  } | null | undefined;
};
export type VenuesPageLatestQuery = {
  response: VenuesPageLatestQuery$data;
  variables: VenuesPageLatestQuery$variables;
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
      "name": "address",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "howToFind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessNotes",
      "storageKey": null
    }
  ],
  "type": "Venue",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VenuesPageLatestQuery",
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
    "name": "VenuesPageLatestQuery",
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
    "cacheID": "ab5479b969835a25b8e6f2a399a88976",
    "id": "85dd50147fae6d5ac809ef63979a72e92d61b1d6c53dd48d9a40d6070828e329",
    "metadata": {},
    "name": "VenuesPageLatestQuery",
    "operationKind": "query",
    "text": "query VenuesPageLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Venue {\n      version\n      name\n      address\n      howToFind\n      accessNotes\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "6ab299b3103f8ea2c28a520c71019a25";

export default node;
