/**
 * @generated SignedSource<<a0187f4a11543698b7b8afb2ea0536c8>>
 * @relayHash 8104ad37db42730416eaf4da2a574535
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ebda965610efade4554e092f1848b82564c3e33da9dc35b4702b26cc6aee3a43

import { ConcreteRequest } from 'relay-runtime';
export type EditDialogLatestQuery$variables = {
  id: string;
};
export type EditDialogLatestQuery$data = {
  readonly node: {
    readonly dateOfBirth?: string | null | undefined;
    readonly email?: string | null | undefined;
    readonly fullName?: string;
    readonly knownAs?: string;
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
    "cacheID": "8104ad37db42730416eaf4da2a574535",
    "id": "ebda965610efade4554e092f1848b82564c3e33da9dc35b4702b26cc6aee3a43",
    "metadata": {},
    "name": "EditDialogLatestQuery",
    "operationKind": "query",
    "text": "query EditDialogLatestQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Volunteer {\n      version\n      fullName\n      knownAs\n      email\n      phone\n      postcode\n      dateOfBirth\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "ab3ccdc07dc4d6d46bb3fb7a4be84eef";

export default node;
