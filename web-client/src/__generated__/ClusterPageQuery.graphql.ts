/**
 * @generated SignedSource<<7fa294cb7a0ab744999449604b9eec01>>
 * @relayHash c810652b3a8da65c6303d35f456f6bfc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 58c2ffe1bd4074a75f8126fe6055fef924264a720c3ab48ce4f92b72540f4c14

import { ConcreteRequest } from 'relay-runtime';
export type ClusterPageQuery$variables = Record<PropertyKey, never>;
export type ClusterPageQuery$data = {
  readonly cluster: {
    readonly name: string;
  } | null | undefined;
  readonly clusterOverview: ReadonlyArray<{
    readonly centre: {
      readonly closed: boolean;
      readonly closedOn: string | null | undefined;
      readonly id: string;
      readonly name: string;
    };
    readonly checksOverdue: number;
    readonly enquiriesWaiting: number;
    readonly hoursThisMonth: number;
    readonly hoursToConfirm: number;
    readonly ready: number;
    readonly sessionsShort: number;
    readonly volunteers: number;
  }>;
};
export type ClusterPageQuery = {
  response: ClusterPageQuery$data;
  variables: ClusterPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "CentreOverview",
  "kind": "LinkedField",
  "name": "clusterOverview",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
      "name": "ready",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hoursThisMonth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "enquiriesWaiting",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hoursToConfirm",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sessionsShort",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "checksOverdue",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ClusterPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Cluster",
        "kind": "LinkedField",
        "name": "cluster",
        "plural": false,
        "selections": [
          (v0/*:: as any*/)
        ],
        "storageKey": null
      },
      (v2/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ClusterPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Cluster",
        "kind": "LinkedField",
        "name": "cluster",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      (v2/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "c810652b3a8da65c6303d35f456f6bfc",
    "id": "58c2ffe1bd4074a75f8126fe6055fef924264a720c3ab48ce4f92b72540f4c14",
    "metadata": {},
    "name": "ClusterPageQuery",
    "operationKind": "query",
    "text": "query ClusterPageQuery {\n  cluster {\n    name\n    id\n  }\n  clusterOverview {\n    centre {\n      id\n      name\n      closed\n      closedOn\n    }\n    volunteers\n    ready\n    hoursThisMonth\n    enquiriesWaiting\n    hoursToConfirm\n    sessionsShort\n    checksOverdue\n  }\n}\n"
  }
};
})();

(node as any).hash = "9833830e61ed9c4ef7300537e47adaaf";

export default node;
