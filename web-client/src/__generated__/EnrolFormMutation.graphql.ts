/**
 * @generated SignedSource<<e393331ddbab691763d09991e812055f>>
 * @relayHash a1743aa9c59bab9cee6dfbf0a8f6f428
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 582de8cdbe6f055d524174c6c7b041dbfdb5d84eeac227320dd74d5fe7984ee4

import { ConcreteRequest } from 'relay-runtime';
export type ConsentKind = "NEWSLETTER" | "PHOTOGRAPHS" | "PROGRAMME_NEWS" | "SHARING_WITH_PARTNERS" | "STORY_PUBLICATION";
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type EnrolVolunteerInput = {
  centreId: string;
  consents?: ReadonlyArray<ConsentKind> | null | undefined;
  dateOfBirth?: string | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  howHeard?: string | null | undefined;
  interests?: ReadonlyArray<string> | null | undefined;
  knownAs?: string | null | undefined;
  languages?: ReadonlyArray<string> | null | undefined;
  on?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  stage?: EnrolmentStage | null | undefined;
  supportMeetingId?: string | null | undefined;
};
export type EnrolFormMutation$variables = {
  input: EnrolVolunteerInput;
};
export type EnrolFormMutation$data = {
  readonly enrolVolunteer: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
      readonly knownAs: string;
    } | null | undefined;
  };
};
export type EnrolFormMutation = {
  response: EnrolFormMutation$data;
  variables: EnrolFormMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "EnrolVolunteerPayload",
    "kind": "LinkedField",
    "name": "enrolVolunteer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "volunteer",
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
            "name": "fullName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "knownAs",
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
              (v1/*:: as any*/)
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
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "InvalidInputError",
            "abstractKey": null
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
    "name": "EnrolFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EnrolFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "a1743aa9c59bab9cee6dfbf0a8f6f428",
    "id": "582de8cdbe6f055d524174c6c7b041dbfdb5d84eeac227320dd74d5fe7984ee4",
    "metadata": {},
    "name": "EnrolFormMutation",
    "operationKind": "mutation",
    "text": "mutation EnrolFormMutation(\n  $input: EnrolVolunteerInput!\n) {\n  enrolVolunteer(input: $input) {\n    volunteer {\n      id\n      fullName\n      knownAs\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d0abe1c99b4d62f2ccb576de39fc66df";

export default node;
