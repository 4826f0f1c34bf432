/**
 * @generated SignedSource<<713f9af98503e8cecffba4c5effd8854>>
 * @relayHash f39065d45e8a0bfa61e00e63634ed334
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e1f4b394282030ba2552042f20653991c7393941d8f1041d0d8b42b64279f26c

import { ConcreteRequest } from 'relay-runtime';
export type CentresPageQuery$variables = Record<PropertyKey, never>;
export type CentresPageQuery$data = {
  readonly centres: ReadonlyArray<{
    readonly address: string | null | undefined;
    readonly closed: boolean;
    readonly closedOn: string | null | undefined;
    readonly handedOverAt: string | null | undefined;
    readonly id: string;
    readonly name: string;
    readonly safeguardingLead: string | null | undefined;
    readonly successor: {
      readonly name: string;
    } | null | undefined;
    readonly telephone: string | null | undefined;
  }>;
};
export type CentresPageQuery = {
  response: CentresPageQuery$data;
  variables: CentresPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "address",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "telephone",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "safeguardingLead",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closed",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closedOn",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "handedOverAt",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CentresPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Centre",
        "kind": "LinkedField",
        "name": "centres",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "successor",
            "plural": false,
            "selections": [
              (v1/*:: as any*/)
            ],
            "storageKey": null
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CentresPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Centre",
        "kind": "LinkedField",
        "name": "centres",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "successor",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              (v0/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f39065d45e8a0bfa61e00e63634ed334",
    "id": "e1f4b394282030ba2552042f20653991c7393941d8f1041d0d8b42b64279f26c",
    "metadata": {},
    "name": "CentresPageQuery",
    "operationKind": "query",
    "text": "query CentresPageQuery {\n  centres {\n    id\n    name\n    address\n    telephone\n    safeguardingLead\n    closed\n    closedOn\n    handedOverAt\n    successor {\n      name\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "38974e8729af15f5eeed3d2445e418f5";

export default node;
