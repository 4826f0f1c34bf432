/**
 * @generated SignedSource<<23f865dceb77b5907cde2dcdf9e24a15>>
 * @relayHash a0bb3c22736dbbd12a302c179ebe1570
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d3916ebb2b6e62fb66bd7033f991901656605df1e1431b3312ab2150521ebd68

import { ConcreteRequest } from 'relay-runtime';
export type ReferenceViewQuery$variables = {
  id: string;
};
export type ReferenceViewQuery$data = {
  readonly node: {
    readonly reference: {
      readonly statement: {
        readonly capacity: string | null | undefined;
        readonly knownSince: string | null | undefined;
        readonly words: string | null | undefined;
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
};
export type ReferenceViewQuery = {
  response: ReferenceViewQuery$data;
  variables: ReferenceViewQuery$variables;
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
      "concreteType": "RefereesStatement",
      "kind": "LinkedField",
      "name": "statement",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "words",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "capacity",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "knownSince",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReferenceRequest",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ReferenceViewQuery",
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
            "fragment": (v2/*:: as any*/),
            "kind": "AliasedInlineFragmentSpread",
            "name": "reference"
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
    "name": "ReferenceViewQuery",
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
    "cacheID": "a0bb3c22736dbbd12a302c179ebe1570",
    "id": "d3916ebb2b6e62fb66bd7033f991901656605df1e1431b3312ab2150521ebd68",
    "metadata": {},
    "name": "ReferenceViewQuery",
    "operationKind": "query",
    "text": "query ReferenceViewQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on ReferenceRequest {\n      statement {\n        words\n        capacity\n        knownSince\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "f187305af84aa7f00b4883616e2578a9";

export default node;
