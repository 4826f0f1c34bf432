/**
 * @generated SignedSource<<aba0e28972c0143f99a6d68c36d551c0>>
 * @relayHash cf8e6052983600995bf34813692e9293
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 10a5c3402cb7dd9f1dd6fadcdccf8c6084521a39fcd0af2d53e0fb159ab624c3

import { ConcreteRequest } from 'relay-runtime';
export type openPersonalDataQuery$variables = {
  id: string;
};
export type openPersonalDataQuery$data = {
  readonly node: {
    readonly __typename: "DataRequest";
    readonly copyUrl: string | null | undefined;
  } | {
    readonly __typename: "Volunteer";
    readonly personalDataUrl: string | null | undefined;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
};
export type openPersonalDataQuery = {
  response: openPersonalDataQuery$data;
  variables: openPersonalDataQuery$variables;
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
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "personalDataUrl",
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
},
v4 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "copyUrl",
      "storageKey": null
    }
  ],
  "type": "DataRequest",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "openPersonalDataQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/)
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
    "name": "openPersonalDataQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
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
    "cacheID": "cf8e6052983600995bf34813692e9293",
    "id": "10a5c3402cb7dd9f1dd6fadcdccf8c6084521a39fcd0af2d53e0fb159ab624c3",
    "metadata": {},
    "name": "openPersonalDataQuery",
    "operationKind": "query",
    "text": "query openPersonalDataQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Volunteer {\n      personalDataUrl\n    }\n    ... on DataRequest {\n      copyUrl\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "85d3589e40b644aaeb984d7ccb441b06";

export default node;
