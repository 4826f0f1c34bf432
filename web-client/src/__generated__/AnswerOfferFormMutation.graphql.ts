/**
 * @generated SignedSource<<f59862e56ea46b70857f397159155ee9>>
 * @relayHash 47e34a2e8202d07a27276153bf64a6fe
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aec6019a4fa8e90eaf750d43d64bb8ff7b5d036420eaadb7b0a01e8ca6bd1c41

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type RespondToOfferInput = {
  accept: boolean;
  placeId: string;
};
export type AnswerOfferFormMutation$variables = {
  input: RespondToOfferInput;
};
export type AnswerOfferFormMutation$data = {
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
export type AnswerOfferFormMutation = {
  response: AnswerOfferFormMutation$data;
  variables: AnswerOfferFormMutation$variables;
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
    "name": "AnswerOfferFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AnswerOfferFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "47e34a2e8202d07a27276153bf64a6fe",
    "id": "aec6019a4fa8e90eaf750d43d64bb8ff7b5d036420eaadb7b0a01e8ca6bd1c41",
    "metadata": {},
    "name": "AnswerOfferFormMutation",
    "operationKind": "mutation",
    "text": "mutation AnswerOfferFormMutation(\n  $input: RespondToOfferInput!\n) {\n  respondToOffer(input: $input) {\n    cohortPlace {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "125068defc5fb1d52b4c3e9515403943";

export default node;
