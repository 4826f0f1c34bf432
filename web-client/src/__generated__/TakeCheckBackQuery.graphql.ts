/**
 * @generated SignedSource<<043bdf37e0e411f7a809a5102924b635>>
 * @relayHash 70ad31dfd42d18638e05bd32d6da8960
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8d69325d332aff4bb5b5bd9216264219e2713398790254204e8fd9e5ba73bff7

import { ConcreteRequest } from 'relay-runtime';
export type TakeCheckBackQuery$variables = {
  checkId: string;
};
export type TakeCheckBackQuery$data = {
  readonly whatReturnsWithCheck: {
    readonly returns: ReadonlyArray<string>;
    readonly stays: ReadonlyArray<string>;
  };
};
export type TakeCheckBackQuery = {
  response: TakeCheckBackQuery$data;
  variables: TakeCheckBackQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "checkId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "checkId",
        "variableName": "checkId"
      }
    ],
    "concreteType": "WhatReturns",
    "kind": "LinkedField",
    "name": "whatReturnsWithCheck",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "returns",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "stays",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TakeCheckBackQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TakeCheckBackQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "70ad31dfd42d18638e05bd32d6da8960",
    "id": "8d69325d332aff4bb5b5bd9216264219e2713398790254204e8fd9e5ba73bff7",
    "metadata": {},
    "name": "TakeCheckBackQuery",
    "operationKind": "query",
    "text": "query TakeCheckBackQuery(\n  $checkId: ID!\n) {\n  whatReturnsWithCheck(checkId: $checkId) {\n    returns\n    stays\n  }\n}\n"
  }
};
})();

(node as any).hash = "8fbf2a620f9745608473c7ecc8fd5dc8";

export default node;
