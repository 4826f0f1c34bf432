/**
 * @generated SignedSource<<fefafb94f3a935fac3594e7919eb4034>>
 * @relayHash bda9ae4510824d306aeb0ada53ea26e3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d39641deb3587c0e5aebe124c53c4fbf7d8ad7993973a9faa315205107e99d0e

import { ConcreteRequest } from 'relay-runtime';
export type SessionFamiliesQuery$variables = {
  centreId: string;
};
export type SessionFamiliesQuery$data = {
  readonly targetGroups: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly retiredAt: string | null | undefined;
  }>;
};
export type SessionFamiliesQuery = {
  response: SessionFamiliesQuery$data;
  variables: SessionFamiliesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "centreId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      }
    ],
    "concreteType": "TargetGroup",
    "kind": "LinkedField",
    "name": "targetGroups",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
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
        "name": "retiredAt",
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
    "name": "SessionFamiliesQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SessionFamiliesQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "bda9ae4510824d306aeb0ada53ea26e3",
    "id": "d39641deb3587c0e5aebe124c53c4fbf7d8ad7993973a9faa315205107e99d0e",
    "metadata": {},
    "name": "SessionFamiliesQuery",
    "operationKind": "query",
    "text": "query SessionFamiliesQuery(\n  $centreId: ID!\n) {\n  targetGroups(centreId: $centreId) {\n    id\n    name\n    retiredAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "755a5d11e12e33b2a2e235efc84c055f";

export default node;
