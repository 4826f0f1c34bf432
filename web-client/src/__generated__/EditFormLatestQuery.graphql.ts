/**
 * @generated SignedSource<<c1cd19655562b6b2844bed2778143675>>
 * @relayHash 3b1ac2fe5f00d605175dfbba274118c4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1a3d90e43f421dbe31d9a496782e9edcf0a22ca3281b4963754f8d438ca7f148

import { ConcreteRequest } from 'relay-runtime';
export type ReferralAge = "ADULT" | "NOT_SAID" | "UNDER18";
export type EditFormLatestQuery$variables = {
  id: string;
};
export type EditFormLatestQuery$data = {
  readonly node: {
    readonly age?: ReferralAge;
    readonly email?: string | null | undefined;
    readonly note?: string | null | undefined;
    readonly personName?: string;
    readonly phone?: string | null | undefined;
    readonly version?: number;
  } | null | undefined;
};
export type EditFormLatestQuery = {
  response: EditFormLatestQuery$data;
  variables: EditFormLatestQuery$variables;
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
      "name": "personName",
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
      "name": "phone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "age",
      "storageKey": null
    }
  ],
  "type": "Referral",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditFormLatestQuery",
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
    "name": "EditFormLatestQuery",
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
    "cacheID": "3b1ac2fe5f00d605175dfbba274118c4",
    "id": "1a3d90e43f421dbe31d9a496782e9edcf0a22ca3281b4963754f8d438ca7f148",
    "metadata": {},
    "name": "EditFormLatestQuery",
    "operationKind": "query",
    "text": "query EditFormLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Referral {\n      version\n      personName\n      email\n      phone\n      note\n      age\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "c6c6ced474477f7e1c6de57ff63a6a3c";

export default node;
