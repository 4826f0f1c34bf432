/**
 * @generated SignedSource<<c6a0f94eca0a21e2a462bba7f638a08f>>
 * @relayHash 54ee4293b12c00022e96679384ef2d6b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d4675171773cd89b6f1e5e2998f02653f28df6bf36557e5d910c4c29bfdb91e9

import { ConcreteRequest } from 'relay-runtime';
export type EditDialogLatestQuery$variables = {
  id: string;
};
export type EditDialogLatestQuery$data = {
  readonly node: {
    readonly dateOfBirth?: string | null | undefined;
    readonly email?: string | null | undefined;
    readonly fullName?: string;
    readonly howHeard?: string | null | undefined;
    readonly knownAs?: string;
    readonly parentalConsentBy?: string | null | undefined;
    readonly parentalConsentHow?: string | null | undefined;
    readonly parentalConsentOn?: string | null | undefined;
    readonly phone?: string | null | undefined;
    readonly postcode?: string | null | undefined;
    readonly version?: number;
  } | null | undefined;
};
export type EditDialogLatestQuery = {
  response: EditDialogLatestQuery$data;
  variables: EditDialogLatestQuery$variables;
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
      "name": "fullName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "knownAs",
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
      "name": "postcode",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dateOfBirth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentHow",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "howHeard",
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditDialogLatestQuery",
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
    "name": "EditDialogLatestQuery",
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
    "cacheID": "54ee4293b12c00022e96679384ef2d6b",
    "id": "d4675171773cd89b6f1e5e2998f02653f28df6bf36557e5d910c4c29bfdb91e9",
    "metadata": {},
    "name": "EditDialogLatestQuery",
    "operationKind": "query",
    "text": "query EditDialogLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Volunteer {\n      version\n      fullName\n      knownAs\n      email\n      phone\n      postcode\n      dateOfBirth\n      parentalConsentBy\n      parentalConsentHow\n      parentalConsentOn\n      howHeard\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "3af6df663e4a90dd3ec3b3117400f114";

export default node;
