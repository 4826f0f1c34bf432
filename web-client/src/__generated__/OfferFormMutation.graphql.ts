/**
 * @generated SignedSource<<794f95c1814a5062deb257ddc4b3b64c>>
 * @relayHash 68fc58d54d64ad1d4f8653491f26d8fe
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ea384d211fc9ce59cc639811fcae2d540e80ae49dc2c273111434d22bb2b9ace

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type OfferPlaceInput = {
  expiresAt: string;
  placeId: string;
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
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
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
  "name": "message",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "errors",
  "plural": true,
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
        (v6/*:: as any*/)
      ],
      "type": "Error",
      "abstractKey": "__isError"
    },
    {
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
            (v6/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "type": "InvalidInputError",
      "abstractKey": null
    }
  ],
  "storageKey": null
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
          (v7/*:: as any*/)
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
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "68fc58d54d64ad1d4f8653491f26d8fe",
    "id": "ea384d211fc9ce59cc639811fcae2d540e80ae49dc2c273111434d22bb2b9ace",
    "metadata": {},
    "name": "OfferFormMutation",
    "operationKind": "mutation",
    "text": "mutation OfferFormMutation(\n  $input: OfferPlaceInput!\n) {\n  offerPlace(input: $input) {\n    cohortPlace {\n      id\n      status\n      offerExpiresAt\n      volunteer {\n        fullName\n        id\n      }\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2b1b4eaffeb08114ef8a613ff3fd7f34";

export default node;
