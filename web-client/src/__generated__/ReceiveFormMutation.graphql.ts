/**
 * @generated SignedSource<<4c6d75dd5c1231698fe6664b60e10386>>
 * @relayHash 9bea50688f330e78df26237085cdd6b5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 62fc98777cab7403d4646fa590feaa98dc09b4d261ffc7dccce9ce530721d397

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReferralAge = "ADULT" | "NOT_SAID" | "UNDER18";
export type ReceiveReferralInput = {
  acknowledge?: boolean | null | undefined;
  age?: ReferralAge | null | undefined;
  agreed?: boolean | null | undefined;
  centreId: string;
  contactId?: string | null | undefined;
  email?: string | null | undefined;
  note?: string | null | undefined;
  on?: string | null | undefined;
  partnerOrganisationId?: string | null | undefined;
  personName: string;
  phone?: string | null | undefined;
};
export type ReceiveFormMutation$variables = {
  input: ReceiveReferralInput;
};
export type ReceiveFormMutation$data = {
  readonly receiveReferral: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly referral: {
      readonly id: string;
      readonly personName: string;
    } | null | undefined;
  };
};
export type ReceiveFormMutation = {
  response: ReceiveFormMutation$data;
  variables: ReceiveFormMutation$variables;
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
      "name": "personName",
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
    "name": "ReceiveFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ReceiveReferralPayload",
        "kind": "LinkedField",
        "name": "receiveReferral",
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
    "name": "ReceiveFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ReceiveReferralPayload",
        "kind": "LinkedField",
        "name": "receiveReferral",
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
    "cacheID": "9bea50688f330e78df26237085cdd6b5",
    "id": "62fc98777cab7403d4646fa590feaa98dc09b4d261ffc7dccce9ce530721d397",
    "metadata": {},
    "name": "ReceiveFormMutation",
    "operationKind": "mutation",
    "text": "mutation ReceiveFormMutation(\n  $input: ReceiveReferralInput!\n) {\n  receiveReferral(input: $input) {\n    referral {\n      id\n      personName\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "eefb64415fbbd96a7d5e82b56eb93e5a";

export default node;
