/**
 * @generated SignedSource<<fb0089819ffff7f3e43fb79c14c2f4d2>>
 * @relayHash 95ed13c3594f7ad3e59222d4c1ecb043
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1d61a1c221c437e4717d21105b6d91a20aff3efbab4ce1dcd3a538ac22ade944

import { ConcreteRequest } from 'relay-runtime';
export type CloseCentreFormQuery$variables = {
  centreId: string;
};
export type CloseCentreFormQuery$data = {
  readonly centreClosing: {
    readonly cohorts: number;
    readonly hoursStaying: number;
    readonly meetings: number;
    readonly programmes: number;
    readonly referrals: number;
    readonly venues: number;
    readonly volunteers: number;
  };
};
export type CloseCentreFormQuery = {
  response: CloseCentreFormQuery$data;
  variables: CloseCentreFormQuery$variables;
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
    "concreteType": "HandOver",
    "kind": "LinkedField",
    "name": "centreClosing",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "volunteers",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "programmes",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cohorts",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "meetings",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "referrals",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "venues",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hoursStaying",
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
    "name": "CloseCentreFormQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CloseCentreFormQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "95ed13c3594f7ad3e59222d4c1ecb043",
    "id": "1d61a1c221c437e4717d21105b6d91a20aff3efbab4ce1dcd3a538ac22ade944",
    "metadata": {},
    "name": "CloseCentreFormQuery",
    "operationKind": "query",
    "text": "query CloseCentreFormQuery(\n  $centreId: ID!\n) {\n  centreClosing(centreId: $centreId) {\n    volunteers\n    programmes\n    cohorts\n    meetings\n    referrals\n    venues\n    hoursStaying\n  }\n}\n"
  }
};
})();

(node as any).hash = "2948e3525ae02350f000fa6822817de9";

export default node;
