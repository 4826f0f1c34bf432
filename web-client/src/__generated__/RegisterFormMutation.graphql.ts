/**
 * @generated SignedSource<<5177e61b015c460abbaf0734076d9469>>
 * @relayHash ac4b78b508d0ecebf41758dd83b103be
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4998a646db245865ac5519c6e73c92400630e14a047921f3058be47f3549dd04

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Attendance = "ABSENT" | "PRESENT";
export type TakeRegisterInput = {
  cohortSessionId: string;
  entries: ReadonlyArray<RegisterEntryInput>;
};
export type RegisterEntryInput = {
  attendance?: Attendance | null | undefined;
  volunteerId: string;
};
export type RegisterFormMutation$variables = {
  input: TakeRegisterInput;
};
export type RegisterFormMutation$data = {
  readonly takeRegister: {
    readonly cohortSession: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_session">;
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
export type RegisterFormMutation = {
  response: RegisterFormMutation$data;
  variables: RegisterFormMutation$variables;
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
  "name": "message",
  "storageKey": null
},
v4 = {
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
        (v3/*:: as any*/)
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
            (v3/*:: as any*/)
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
    "name": "RegisterFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeRegisterPayload",
        "kind": "LinkedField",
        "name": "takeRegister",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortSession",
            "kind": "LinkedField",
            "name": "cohortSession",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "RegisterForm_session"
              }
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
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
    "name": "RegisterFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeRegisterPayload",
        "kind": "LinkedField",
        "name": "takeRegister",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortSession",
            "kind": "LinkedField",
            "name": "cohortSession",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "RegisterEntry",
                "kind": "LinkedField",
                "name": "register",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "attendance",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Volunteer",
                    "kind": "LinkedField",
                    "name": "volunteer",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "fullName",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "ac4b78b508d0ecebf41758dd83b103be",
    "id": "4998a646db245865ac5519c6e73c92400630e14a047921f3058be47f3549dd04",
    "metadata": {},
    "name": "RegisterFormMutation",
    "operationKind": "mutation",
    "text": "mutation RegisterFormMutation(\n  $input: TakeRegisterInput!\n) {\n  takeRegister(input: $input) {\n    cohortSession {\n      id\n      ...RegisterForm_session\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n\nfragment RegisterForm_session on CohortSession {\n  id\n  register {\n    attendance\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "48b6a06b75f70f9c478e4f047180b6b8";

export default node;
