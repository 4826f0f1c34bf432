/**
 * @generated SignedSource<<bb45cfcadd7866dcc84ffe7560a199fb>>
 * @relayHash 6c6c6d64d22874a9a0c3aa0e230f07ce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0b232076e4db584a196e749a75533e98f2ee3ff7599dac0819e6415d844cdee7

import { ConcreteRequest } from 'relay-runtime';
export type ReportConcernPageQuery$variables = Record<PropertyKey, never>;
export type ReportConcernPageQuery$data = {
  readonly centres: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly safeguardingDeputy: string | null | undefined;
    readonly safeguardingLead: string | null | undefined;
    readonly telephone: string | null | undefined;
  }>;
};
export type ReportConcernPageQuery = {
  response: ReportConcernPageQuery$data;
  variables: ReportConcernPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Centre",
    "kind": "LinkedField",
    "name": "centres",
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
        "name": "telephone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "safeguardingLead",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "safeguardingDeputy",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReportConcernPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ReportConcernPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "6c6c6d64d22874a9a0c3aa0e230f07ce",
    "id": "0b232076e4db584a196e749a75533e98f2ee3ff7599dac0819e6415d844cdee7",
    "metadata": {},
    "name": "ReportConcernPageQuery",
    "operationKind": "query",
    "text": "query ReportConcernPageQuery {\n  centres {\n    id\n    name\n    telephone\n    safeguardingLead\n    safeguardingDeputy\n  }\n}\n"
  }
};
})();

(node as any).hash = "ae13dab9a61000ed7d2f10cbca045f8c";

export default node;
