/**
 * @generated SignedSource<<5e1ea125d81a94313516b267f0f345a0>>
 * @relayHash 7a7964533a895046a8adea3ce73f0cf7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0e1509b8ece5c41c59f0895dc9feb45191009bfe3ac5776b8914c6305d19d35f

import { ConcreteRequest } from 'relay-runtime';
export type ReadinessVerdictQuery$variables = {
  on: string;
  roleId: string;
  volunteerId: string;
};
export type ReadinessVerdictQuery$data = {
  readonly readiness: {
    readonly ready: boolean;
    readonly reasons: ReadonlyArray<{
      readonly explanation: string;
      readonly met: boolean;
      readonly requirement: string;
      readonly until: string | null | undefined;
    }>;
  };
};
export type ReadinessVerdictQuery = {
  response: ReadinessVerdictQuery$data;
  variables: ReadinessVerdictQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "on"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "roleId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "volunteerId"
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "on",
        "variableName": "on"
      },
      {
        "kind": "Variable",
        "name": "programmeRoleId",
        "variableName": "roleId"
      },
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
      }
    ],
    "concreteType": "Readiness",
    "kind": "LinkedField",
    "name": "readiness",
    "plural": false,
    "selections": [
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
        "concreteType": "ReadinessReason",
        "kind": "LinkedField",
        "name": "reasons",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "requirement",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "met",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "explanation",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "until",
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReadinessVerdictQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReadinessVerdictQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "7a7964533a895046a8adea3ce73f0cf7",
    "id": "0e1509b8ece5c41c59f0895dc9feb45191009bfe3ac5776b8914c6305d19d35f",
    "metadata": {},
    "name": "ReadinessVerdictQuery",
    "operationKind": "query",
    "text": "query ReadinessVerdictQuery(\n  $volunteerId: ID!\n  $roleId: ID!\n  $on: Date!\n) {\n  readiness(volunteerId: $volunteerId, programmeRoleId: $roleId, on: $on) {\n    ready\n    reasons {\n      requirement\n      met\n      explanation\n      until\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2487ec98ce852396a0f9009940b73d72";

export default node;
