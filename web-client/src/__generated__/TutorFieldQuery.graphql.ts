/**
 * @generated SignedSource<<482bf78e9fe31c6b1c013a8f1b15964d>>
 * @relayHash cce276b9bd5e3f2eb887cdacb0374a40
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 41140dab761f5bbd0152941755d5282c7031581b5eacd6945e7d79f613b5650e

import { ConcreteRequest } from 'relay-runtime';
export type StaffRoleKind = "ADMINISTRATOR" | "ASSESSOR" | "COORDINATOR" | "INTERNAL_QUALITY_ASSURER" | "PROGRAMME_LEAD" | "TUTOR" | "VIEWER";
export type TutorFieldQuery$variables = {
  centreId: string;
};
export type TutorFieldQuery$data = {
  readonly accounts: {
    readonly nodes: ReadonlyArray<{
      readonly disabled: boolean;
      readonly displayName: string;
      readonly id: string;
      readonly roles: ReadonlyArray<{
        readonly role: StaffRoleKind;
      }>;
    }> | null | undefined;
  } | null | undefined;
};
export type TutorFieldQuery = {
  response: TutorFieldQuery$data;
  variables: TutorFieldQuery$variables;
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
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "AccountsConnection",
    "kind": "LinkedField",
    "name": "accounts",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Account",
        "kind": "LinkedField",
        "name": "nodes",
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
            "name": "displayName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "disabled",
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
              }
            ],
            "storageKey": null
          }
        ],
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
    "name": "TutorFieldQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TutorFieldQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "cce276b9bd5e3f2eb887cdacb0374a40",
    "id": "41140dab761f5bbd0152941755d5282c7031581b5eacd6945e7d79f613b5650e",
    "metadata": {},
    "name": "TutorFieldQuery",
    "operationKind": "query",
    "text": "query TutorFieldQuery(\n  $centreId: ID!\n) {\n  accounts(centreId: $centreId, first: 100) {\n    nodes {\n      id\n      displayName\n      disabled\n      roles {\n        role\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fb4491b5eb71e7378992ce2110b132aa";

export default node;
