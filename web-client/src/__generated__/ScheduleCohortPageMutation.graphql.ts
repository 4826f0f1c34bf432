/**
 * @generated SignedSource<<9e65d5e9a355c6d31032ab02a3965fe5>>
 * @relayHash 68d6c6ba7cee2b8c81b291190c158c78
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 16b16beb82916e2dd4da60c3c3e6278c727d196ef2d5798fa06238f35f9669fb

import { ConcreteRequest } from 'relay-runtime';
export type ScheduleCohortInput = {
  capacity: number;
  centreId: string;
  closesOn: string;
  courseId: string;
  minimum?: number | null | undefined;
  name: string;
  opensOn: string;
  sessions: ReadonlyArray<SessionTimeInput>;
  venue?: string | null | undefined;
};
export type SessionTimeInput = {
  endsAt: string;
  startsAt: string;
  topic?: string | null | undefined;
};
export type ScheduleCohortPageMutation$variables = {
  input: ScheduleCohortInput;
};
export type ScheduleCohortPageMutation$data = {
  readonly scheduleCohort: {
    readonly cohort: {
      readonly id: string;
      readonly name: string;
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
export type ScheduleCohortPageMutation = {
  response: ScheduleCohortPageMutation$data;
  variables: ScheduleCohortPageMutation$variables;
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
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ScheduleCohortPayload",
    "kind": "LinkedField",
    "name": "scheduleCohort",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Cohort",
        "kind": "LinkedField",
        "name": "cohort",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          (v1/*:: as any*/)
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
              (v2/*:: as any*/)
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
                  (v1/*:: as any*/),
                  (v2/*:: as any*/)
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
    "name": "ScheduleCohortPageMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScheduleCohortPageMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "68d6c6ba7cee2b8c81b291190c158c78",
    "id": "16b16beb82916e2dd4da60c3c3e6278c727d196ef2d5798fa06238f35f9669fb",
    "metadata": {},
    "name": "ScheduleCohortPageMutation",
    "operationKind": "mutation",
    "text": "mutation ScheduleCohortPageMutation(\n  $input: ScheduleCohortInput!\n) {\n  scheduleCohort(input: $input) {\n    cohort {\n      id\n      name\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "aa9f78926ede750e530657fad551e8c4";

export default node;
