/**
 * @generated SignedSource<<f981433e6dfc697c174a6efcc4f5b737>>
 * @relayHash 880b13221ee0bb3813656864ee685d3e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 433b54a3a6f756a79d351244440215b616efe2a7ef12b88dcc533920b1cbb48b

import { ConcreteRequest } from 'relay-runtime';
export type UpdateVolunteerInput = {
  dateOfBirth?: string | null | undefined;
  email?: string | null | undefined;
  fullName?: string | null | undefined;
  knownAs?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  version?: number | null | undefined;
  volunteerId: string;
};
export type useMutationFormTestMutation$variables = {
  input: UpdateVolunteerInput;
};
export type useMutationFormTestMutation$data = {
  readonly updateVolunteer: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly volunteer: {
      readonly id: string;
    } | null | undefined;
  };
};
export type useMutationFormTestMutation = {
  response: useMutationFormTestMutation$data;
  variables: useMutationFormTestMutation$variables;
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
    "concreteType": "UpdateVolunteerPayload",
    "kind": "LinkedField",
    "name": "updateVolunteer",
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
    "name": "useMutationFormTestMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMutationFormTestMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "880b13221ee0bb3813656864ee685d3e",
    "id": "433b54a3a6f756a79d351244440215b616efe2a7ef12b88dcc533920b1cbb48b",
    "metadata": {},
    "name": "useMutationFormTestMutation",
    "operationKind": "mutation",
    "text": "mutation useMutationFormTestMutation(\n  $input: UpdateVolunteerInput!\n) {\n  updateVolunteer(input: $input) {\n    volunteer {\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e7468a7395c792177de65d8224f25635";

export default node;
