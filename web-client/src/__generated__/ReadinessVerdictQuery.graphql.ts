/**
 * @generated SignedSource<<c3bb393a96ec47c466c1ba96734f817f>>
 * @relayHash bab3dd1692cc23c1c88e575d3e373674
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 073e58e67c38a7984a2a8b65684672a3b526c1f340602bff33326b803a4b1c64

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
    "cacheID": "bab3dd1692cc23c1c88e575d3e373674",
    "id": "073e58e67c38a7984a2a8b65684672a3b526c1f340602bff33326b803a4b1c64",
    "metadata": {},
    "name": "ReadinessVerdictQuery",
    "operationKind": "query",
    "text": "query ReadinessVerdictQuery(\n  $volunteerId: ID!\n  $roleId: ID!\n  $on: Date!\n) {\n  readiness(volunteerId: $volunteerId, programmeRoleId: $roleId, on: $on) {\n    ready\n    reasons {\n      requirement\n      met\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "824e574308e5c48ba9a83c1b50c8e21e";

export default node;
