/**
 * @generated SignedSource<<cdacba929851d8b707239727d43a4b54>>
 * @relayHash 8c47e9b62efbde93c395a87178e92318
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c38f054333a102ca46e803822ede0e457df2f7978b3a7b52e58d25129bd5a4b2

import { ConcreteRequest } from 'relay-runtime';
export type AssignmentStatus = "ACCEPTED" | "DECLINED" | "DRAFT" | "ENDED" | "PROPOSED";
export type RespondToAssignmentInput = {
  accept: boolean;
  assignmentId: string;
};
export type QuestionsAssignmentMutation$variables = {
  input: RespondToAssignmentInput;
};
export type QuestionsAssignmentMutation$data = {
  readonly respondToAssignment: {
    readonly assignment: {
      readonly id: string;
      readonly status: AssignmentStatus;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type QuestionsAssignmentMutation = {
  response: QuestionsAssignmentMutation$data;
  variables: QuestionsAssignmentMutation$variables;
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
    "concreteType": "RespondToAssignmentPayload",
    "kind": "LinkedField",
    "name": "respondToAssignment",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Assignment",
        "kind": "LinkedField",
        "name": "assignment",
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
    "name": "QuestionsAssignmentMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "QuestionsAssignmentMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8c47e9b62efbde93c395a87178e92318",
    "id": "c38f054333a102ca46e803822ede0e457df2f7978b3a7b52e58d25129bd5a4b2",
    "metadata": {},
    "name": "QuestionsAssignmentMutation",
    "operationKind": "mutation",
    "text": "mutation QuestionsAssignmentMutation(\n  $input: RespondToAssignmentInput!\n) {\n  respondToAssignment(input: $input) {\n    assignment {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b4366d57dd234438f8b38b9d2f98c0cf";

export default node;
