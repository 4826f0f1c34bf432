/**
 * @generated SignedSource<<96a9a73d98cf4bc6c1c1e1f907c2f576>>
 * @relayHash 4b98894d7c30b7414db25a3b0d94203f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 194940525a331d2d6df8b9b3f1484304d53e095203e261ab3a114ad72d66f161

import { ConcreteRequest } from 'relay-runtime';
export type ConcernStatus = "ACKNOWLEDGED" | "CLOSED" | "REPORTED";
export type ConcernsPageQuery$variables = Record<PropertyKey, never>;
export type ConcernsPageQuery$data = {
  readonly concerns: ReadonlyArray<{
    readonly centre: {
      readonly name: string;
    };
    readonly id: string;
    readonly overdue: boolean;
    readonly reportedAt: string;
    readonly reportedBy: string;
    readonly status: ConcernStatus;
  }>;
};
export type ConcernsPageQuery = {
  response: ConcernsPageQuery$data;
  variables: ConcernsPageQuery$variables;
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
  "name": "reportedAt",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reportedBy",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overdue",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ConcernsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Concern",
        "kind": "LinkedField",
        "name": "concerns",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "centre",
            "plural": false,
            "selections": [
              (v5/*:: as any*/)
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
    "name": "ConcernsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Concern",
        "kind": "LinkedField",
        "name": "concerns",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "centre",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
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
    "cacheID": "4b98894d7c30b7414db25a3b0d94203f",
    "id": "194940525a331d2d6df8b9b3f1484304d53e095203e261ab3a114ad72d66f161",
    "metadata": {},
    "name": "ConcernsPageQuery",
    "operationKind": "query",
    "text": "query ConcernsPageQuery {\n  concerns {\n    id\n    reportedAt\n    reportedBy\n    status\n    overdue\n    centre {\n      name\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e3e1419d23a0326f471511ace3ac12cc";

export default node;
