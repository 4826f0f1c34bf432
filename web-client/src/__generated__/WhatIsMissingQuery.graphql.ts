/**
 * @generated SignedSource<<f5daf3e781156ce6f29daf0ab311c635>>
 * @relayHash cee1ef82cac7e52ac46e96727449ea5d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 754e729e6754e5260bc4aeb3480f2031f2b5f48c369850cd25d86373074a66e4

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WhatIsMissingQuery$variables = {
  centreId: string;
  on: string;
  volunteerId: string;
};
export type WhatIsMissingQuery$data = {
  readonly node: {
    readonly volunteer: {
      readonly " $fragmentSpreads": FragmentRefs<"AnswersWaiting_volunteer">;
    } | null | undefined;
  } | null | undefined;
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
    "kind": "Variable",
    "name": "id",
    "variableName": "volunteerId"
  }
],
v4 = {
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
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
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
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "AnswersWaiting_volunteer"
                }
              ],
              "type": "Volunteer",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "volunteer"
          }
        ],
        "storageKey": null
      },
      (v4/*:: as any*/)
    ],
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
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ReferenceRequest",
                "kind": "LinkedField",
                "name": "referenceRequests",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Volunteer",
            "abstractKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      },
      (v4/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "cee1ef82cac7e52ac46e96727449ea5d",
    "id": "754e729e6754e5260bc4aeb3480f2031f2b5f48c369850cd25d86373074a66e4",
    "metadata": {},
    "name": "WhatIsMissingQuery",
    "operationKind": "query",
    "text": "query WhatIsMissingQuery(\n  $volunteerId: ID!\n  $centreId: ID!\n  $on: Date!\n) {\n  node(id: $volunteerId) {\n    __typename\n    ...AnswersWaiting_volunteer\n    id\n  }\n  suitability(volunteerId: $volunteerId, centreId: $centreId, on: $on, asCleared: true) {\n    ready\n    reasons {\n      requirement\n      met\n      explanation\n      canBeSetAside\n    }\n  }\n}\n\nfragment AnswersWaiting_volunteer on Volunteer {\n  referenceRequests {\n    id\n    status\n  }\n}\n"
  }
};
})();

(node as any).hash = "98c889a975088f7c9a97038b051aa72f";

export default node;
