/**
 * @generated SignedSource<<526f4e453daf2f5a069bf690e8282a46>>
 * @relayHash c22577f1042ef13bce6df108b4c81201
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f5c031a8a977084bd0d1abd23650de9fdcdeeab9e054f12a05b4294960dda011

import { ConcreteRequest } from 'relay-runtime';
export type WhatIsMissingQuery$variables = {
  centreId: string;
  on: string;
  volunteerId: string;
};
export type WhatIsMissingQuery$data = {
  readonly suitability: {
    readonly ready: boolean;
    readonly reasons: ReadonlyArray<{
      readonly canBeSetAside: boolean;
      readonly explanation: string;
      readonly met: boolean;
      readonly requirement: string;
    }>;
  };
};
export type WhatIsMissingQuery = {
  response: WhatIsMissingQuery$data;
  variables: WhatIsMissingQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "centreId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "on"
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
        "kind": "Literal",
        "name": "asCleared",
        "value": true
      },
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      },
      {
        "kind": "Variable",
        "name": "on",
        "variableName": "on"
      },
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
      }
    ],
    "concreteType": "Readiness",
    "kind": "LinkedField",
    "name": "suitability",
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
            "name": "canBeSetAside",
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
    "name": "WhatIsMissingQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "WhatIsMissingQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "c22577f1042ef13bce6df108b4c81201",
    "id": "f5c031a8a977084bd0d1abd23650de9fdcdeeab9e054f12a05b4294960dda011",
    "metadata": {},
    "name": "WhatIsMissingQuery",
    "operationKind": "query",
    "text": "query WhatIsMissingQuery(\n  $volunteerId: ID!\n  $centreId: ID!\n  $on: Date!\n) {\n  suitability(volunteerId: $volunteerId, centreId: $centreId, on: $on, asCleared: true) {\n    ready\n    reasons {\n      requirement\n      met\n      explanation\n      canBeSetAside\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b518d0ffa3742423d5e97f5ce1a2eb6";

export default node;
