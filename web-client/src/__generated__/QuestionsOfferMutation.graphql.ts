/**
 * @generated SignedSource<<1aeb72d2ba0c084d55fb5f21a7c22d31>>
 * @relayHash 8e104a5f06c61818707f92ef3a2eb858
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 57fa12eea8004a1fb82dfb596c5f3601a17404d5994db97b3691ae12e9cf19de

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type RespondToOfferInput = {
  accept: boolean;
  placeId: string;
};
export type QuestionsOfferMutation$variables = {
  input: RespondToOfferInput;
};
export type QuestionsOfferMutation$data = {
  readonly respondToOffer: {
    readonly cohortPlace: {
      readonly id: string;
      readonly status: PlaceStatus;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type QuestionsOfferMutation = {
  response: QuestionsOfferMutation$data;
  variables: QuestionsOfferMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RespondToOfferPayload",
    "kind": "LinkedField",
    "name": "respondToOffer",
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
      {
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              }
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "QuestionsOfferMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "QuestionsOfferMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8e104a5f06c61818707f92ef3a2eb858",
    "id": "57fa12eea8004a1fb82dfb596c5f3601a17404d5994db97b3691ae12e9cf19de",
    "metadata": {},
    "name": "QuestionsOfferMutation",
    "operationKind": "mutation",
    "text": "mutation QuestionsOfferMutation(\n  $input: RespondToOfferInput!\n) {\n  respondToOffer(input: $input) {\n    cohortPlace {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "cca62debf3ef8580c4c4ebb7af6a7481";

export default node;
