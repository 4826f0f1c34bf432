/**
 * @generated SignedSource<<039124c57e211735ce352a6401d70a15>>
 * @relayHash 938872a717052345920732ee18df764b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 84943276e1789eb5c4160cc008f5686a33e056b5a5e1b501599dff2f06fc1c9b

import { ConcreteRequest } from 'relay-runtime';
export type AssignmentStatus = "ACCEPTED" | "DECLINED" | "DRAFT" | "ENDED" | "PROPOSED";
export type RespondToAssignmentInput = {
  accept: boolean;
  assignmentId: string;
};
export type AnswerAssignmentFormMutation$variables = {
  input: RespondToAssignmentInput;
};
export type AnswerAssignmentFormMutation$data = {
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
export type AnswerAssignmentFormMutation = {
  response: AnswerAssignmentFormMutation$data;
  variables: AnswerAssignmentFormMutation$variables;
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
    "name": "AnswerAssignmentFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AnswerAssignmentFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "938872a717052345920732ee18df764b",
    "id": "84943276e1789eb5c4160cc008f5686a33e056b5a5e1b501599dff2f06fc1c9b",
    "metadata": {},
    "name": "AnswerAssignmentFormMutation",
    "operationKind": "mutation",
    "text": "mutation AnswerAssignmentFormMutation(\n  $input: RespondToAssignmentInput!\n) {\n  respondToAssignment(input: $input) {\n    assignment {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4870194968bd9c3f72659b81933c1fa9";

export default node;
