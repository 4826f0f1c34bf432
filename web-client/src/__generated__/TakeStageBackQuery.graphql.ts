/**
 * @generated SignedSource<<985733731195e5f3f9ed82835213333e>>
 * @relayHash fe2d3b45ade400d97a107bd7d311da8e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6573778f61627116ce2c2c5b08b17eb6b0df88340835732635184fe48a29dcd5

import { ConcreteRequest } from 'relay-runtime';
export type TakeStageBackQuery$variables = {
  centreId: string;
  volunteerId: string;
};
export type TakeStageBackQuery$data = {
  readonly whatReturns: {
    readonly returns: ReadonlyArray<string>;
    readonly stays: ReadonlyArray<string>;
  };
};
export type TakeStageBackQuery = {
  response: TakeStageBackQuery$data;
  variables: TakeStageBackQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "centreId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "volunteerId"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      },
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
      }
    ],
    "concreteType": "WhatReturns",
    "kind": "LinkedField",
    "name": "whatReturns",
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "TakeStageBackQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "TakeStageBackQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "fe2d3b45ade400d97a107bd7d311da8e",
    "id": "6573778f61627116ce2c2c5b08b17eb6b0df88340835732635184fe48a29dcd5",
    "metadata": {},
    "name": "TakeStageBackQuery",
    "operationKind": "query",
    "text": "query TakeStageBackQuery(\n  $volunteerId: ID!\n  $centreId: ID!\n) {\n  whatReturns(volunteerId: $volunteerId, centreId: $centreId) {\n    returns\n    stays\n  }\n}\n"
  }
};
})();

(node as any).hash = "4886bb4738eac450a60bd9206f67bdbe";

export default node;
