/**
 * @generated SignedSource<<932de25f8ebec7fdf94f11cde73fc432>>
 * @relayHash 6398a5839797d69733fe9d260e9d64c8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 25328bf580153924325dc45ce993c2ae31d622ee22fcba59b6ac4c74dc3f4cfe

import { ConcreteRequest } from 'relay-runtime';
export type TakeCheckBackQuery$variables = {
  checkId: string;
  volunteerId: string;
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
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "checkId"
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
        "name": "checkId",
        "variableName": "checkId"
      },
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "TakeCheckBackQuery",
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
    "name": "TakeCheckBackQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "6398a5839797d69733fe9d260e9d64c8",
    "id": "25328bf580153924325dc45ce993c2ae31d622ee22fcba59b6ac4c74dc3f4cfe",
    "metadata": {},
    "name": "TakeCheckBackQuery",
    "operationKind": "query",
    "text": "query TakeCheckBackQuery(\n  $volunteerId: ID!\n  $checkId: ID!\n) {\n  whatReturnsWithCheck(volunteerId: $volunteerId, checkId: $checkId) {\n    returns\n    stays\n  }\n}\n"
  }
};
})();

(node as any).hash = "936c400142f78a4f03360c1cf6c89c8b";

export default node;
