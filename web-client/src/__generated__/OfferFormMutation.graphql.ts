/**
 * @generated SignedSource<<5e9caa2e5efc7c6ca49d7cc3aac16a8f>>
 * @relayHash 520141cca6ce32685fcba8506431c338
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0cef57ecce162b98b1696e3cba2820f22fa24548ebf85b440acfc12c998f05cb

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type OfferPlaceInput = {
  expiresAt: string;
  placeId: string;
  reason?: string | null | undefined;
};
export type OfferFormMutation$variables = {
  input: OfferPlaceInput;
};
export type OfferFormMutation$data = {
  readonly offerPlace: {
    readonly cohortPlace: {
      readonly id: string;
      readonly offerExpiresAt: string | null | undefined;
      readonly status: PlaceStatus;
      readonly volunteer: {
        readonly fullName: string;
      };
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
  };
};
export type OfferFormMutation = {
  response: OfferFormMutation$data;
  variables: OfferFormMutation$variables;
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
  "kind": "ScalarField",
  "name": "id",
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
  "name": "offerExpiresAt",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fullName",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v8 = {
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
        (v7/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v9 = {
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
    "name": "OfferFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "OfferPlacePayload",
        "kind": "LinkedField",
        "name": "offerPlace",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortPlace",
            "kind": "LinkedField",
            "name": "cohortPlace",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
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
                        (v6/*:: as any*/),
                        (v7/*:: as any*/),
                        (v8/*:: as any*/),
                        (v9/*:: as any*/)
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
    "name": "OfferFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "OfferPlacePayload",
        "kind": "LinkedField",
        "name": "offerPlace",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortPlace",
            "kind": "LinkedField",
            "name": "cohortPlace",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/)
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
    "cacheID": "520141cca6ce32685fcba8506431c338",
    "id": "0cef57ecce162b98b1696e3cba2820f22fa24548ebf85b440acfc12c998f05cb",
    "metadata": {},
    "name": "OfferFormMutation",
    "operationKind": "mutation",
    "text": "mutation OfferFormMutation(\n  $input: OfferPlaceInput!\n) {\n  offerPlace(input: $input) {\n    cohortPlace {\n      id\n      status\n      offerExpiresAt\n      volunteer {\n        fullName\n        id\n      }\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "96e042138d7947783dd2c58c9799b1ce";

export default node;
