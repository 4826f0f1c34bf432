/**
 * @generated SignedSource<<61c58d64ed4cd24d75958e1357617dfc>>
 * @relayHash 3f0f64442dc38be32729afe5dc87516a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 623f5f45b232381efcc749a3b9ca35656184f169bc44f5aaa043e799b40b6fa4

import { ConcreteRequest } from 'relay-runtime';
export type ScheduleSessionsInput = {
  endTime: string;
  from: string;
  programmeId: string;
  recurrence?: string | null | undefined;
  startTime: string;
  until: string;
};
export type ScheduleSessionsFormMutation$variables = {
  input: ScheduleSessionsInput;
};
export type ScheduleSessionsFormMutation$data = {
  readonly scheduleSessions: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly programmeSessions: ReadonlyArray<{
      readonly id: string;
    }> | null | undefined;
  };
};
export type ScheduleSessionsFormMutation = {
  response: ScheduleSessionsFormMutation$data;
  variables: ScheduleSessionsFormMutation$variables;
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
    "concreteType": "ScheduleSessionsPayload",
    "kind": "LinkedField",
    "name": "scheduleSessions",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProgrammeSession",
        "kind": "LinkedField",
        "name": "programmeSessions",
        "plural": true,
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
    "name": "ScheduleSessionsFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScheduleSessionsFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "3f0f64442dc38be32729afe5dc87516a",
    "id": "623f5f45b232381efcc749a3b9ca35656184f169bc44f5aaa043e799b40b6fa4",
    "metadata": {},
    "name": "ScheduleSessionsFormMutation",
    "operationKind": "mutation",
    "text": "mutation ScheduleSessionsFormMutation(\n  $input: ScheduleSessionsInput!\n) {\n  scheduleSessions(input: $input) {\n    programmeSessions {\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "40875b31fd4a77fa6e868ae3cccdeb22";

export default node;
