/**
 * @generated SignedSource<<f6a6afbc7d290bbbebf8138e208492d5>>
 * @relayHash e4d16dfd876b05d6ccb8035a7fc53514
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c4ff9097dec10dfe8befeb9d7eb97da3bb97c9ecb2cea1cdce396f8d02d45a00

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReferralStatus = "ACKNOWLEDGED" | "CONTACTED" | "ENROLLED" | "MET" | "NOT_TAKEN_UP" | "RECEIVED";
export type TakeReferralBackInput = {
  referralId: string;
  version?: number | null | undefined;
};
export type ReferralPageBackMutation$variables = {
  input: TakeReferralBackInput;
};
export type ReferralPageBackMutation$data = {
  readonly takeReferralBack: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly referral: {
      readonly id: string;
      readonly status: ReferralStatus;
    } | null | undefined;
  };
};
export type ReferralPageBackMutation = {
  response: ReferralPageBackMutation$data;
  variables: ReferralPageBackMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Referral",
  "kind": "LinkedField",
  "name": "referral",
  "plural": false,
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
      "name": "status",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "InvalidField",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
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
          "name": "met",
          "storageKey": null
        },
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
          "name": "explanation",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NotReadyError",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ReferralPageBackMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeReferralBackPayload",
        "kind": "LinkedField",
        "name": "takeReferralBack",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "kind": "InlineDataFragmentSpread",
                      "name": "refusals_error",
                      "selections": [
                        (v3/*:: as any*/),
                        (v4/*:: as any*/),
                        (v5/*:: as any*/),
                        (v6/*:: as any*/)
                      ],
                      "args": null,
                      "argumentDefinitions": []
                    }
                  ],
                  "type": "Error",
                  "abstractKey": "__isError"
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "refusal"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReferralPageBackMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeReferralBackPayload",
        "kind": "LinkedField",
        "name": "takeReferralBack",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "type": "Error",
                "abstractKey": "__isError"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e4d16dfd876b05d6ccb8035a7fc53514",
    "id": "c4ff9097dec10dfe8befeb9d7eb97da3bb97c9ecb2cea1cdce396f8d02d45a00",
    "metadata": {},
    "name": "ReferralPageBackMutation",
    "operationKind": "mutation",
    "text": "mutation ReferralPageBackMutation(\n  $input: TakeReferralBackInput!\n) {\n  takeReferralBack(input: $input) {\n    referral {\n      id\n      status\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6c9ea0387ca32dd8955065f5ae34b637";

export default node;
