/**
 * @generated SignedSource<<a4c36322943545f2025d916b11048d25>>
 * @relayHash 6efa0addb01acbadc6897be08cb28d7d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6b04bca8bd8319440f86dd23fdd14c05a34bbf8fe8127a822ea4e5fc4be329f0

import { ConcreteRequest } from 'relay-runtime';
export type StaffRoleKind = "ADMINISTRATOR" | "ASSESSOR" | "COORDINATOR" | "INTERNAL_QUALITY_ASSURER" | "PROGRAMME_LEAD" | "TUTOR" | "VIEWER";
export type ShellQuery$variables = Record<PropertyKey, never>;
export type ShellQuery$data = {
  readonly centres: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
  }>;
  readonly viewer: {
    readonly displayName: string;
    readonly email: string | null | undefined;
    readonly ownWorkPermissions: ReadonlyArray<string>;
    readonly permissions: ReadonlyArray<string>;
    readonly roles: ReadonlyArray<{
      readonly centre: {
        readonly id: string;
      } | null | undefined;
      readonly role: StaffRoleKind;
    }>;
    readonly volunteer: {
      readonly centres: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly timeZone: string;
      }>;
      readonly id: string;
    } | null | undefined;
  };
};
export type ShellQuery = {
  response: ShellQuery$data;
  variables: ShellQuery$variables;
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
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centres",
  "plural": true,
  "selections": [
    (v0/*:: as any*/),
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
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "email",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "displayName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "permissions",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ownWorkPermissions",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "volunteer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffRole",
        "kind": "LinkedField",
        "name": "roles",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "centre",
            "plural": false,
            "selections": [
              (v0/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  (v1/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ShellQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ShellQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "6efa0addb01acbadc6897be08cb28d7d",
    "id": "6b04bca8bd8319440f86dd23fdd14c05a34bbf8fe8127a822ea4e5fc4be329f0",
    "metadata": {},
    "name": "ShellQuery",
    "operationKind": "query",
    "text": "query ShellQuery {\n  viewer {\n    email\n    displayName\n    permissions\n    ownWorkPermissions\n    volunteer {\n      id\n      centres {\n        id\n        name\n        timeZone\n      }\n    }\n    roles {\n      role\n      centre {\n        id\n      }\n    }\n  }\n  centres {\n    id\n    name\n    timeZone\n  }\n}\n"
  }
};
})();

(node as any).hash = "d32c539481349859c0b1d85a74b8e0af";

export default node;
