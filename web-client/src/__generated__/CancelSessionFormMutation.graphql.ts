/**
 * @generated SignedSource<<dd987147888f05d43d2a6e5c5a11c44d>>
 * @relayHash 933853e8ae3e8d88e72d9f93411fecd8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7c157251bd1bac8279cc12a67604551ea38df4eb1c00ddbf1e03f4ee36674489

import { ConcreteRequest } from 'relay-runtime';
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
export type CancelSessionInput = {
  reason: string;
  sessionId: string;
};
export type CancelSessionFormMutation$variables = {
  input: CancelSessionInput;
};
export type CancelSessionFormMutation$data = {
  readonly cancelSession: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly programmeSession: {
      readonly id: string;
      readonly reason: string | null | undefined;
      readonly status: SessionStatus;
    } | null | undefined;
  };
};
export type CancelSessionFormMutation = {
  response: CancelSessionFormMutation$data;
  variables: CancelSessionFormMutation$variables;
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
    "concreteType": "CancelSessionPayload",
    "kind": "LinkedField",
    "name": "cancelSession",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProgrammeSession",
        "kind": "LinkedField",
        "name": "programmeSession",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reason",
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
    "name": "CancelSessionFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CancelSessionFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "933853e8ae3e8d88e72d9f93411fecd8",
    "id": "7c157251bd1bac8279cc12a67604551ea38df4eb1c00ddbf1e03f4ee36674489",
    "metadata": {},
    "name": "CancelSessionFormMutation",
    "operationKind": "mutation",
    "text": "mutation CancelSessionFormMutation(\n  $input: CancelSessionInput!\n) {\n  cancelSession(input: $input) {\n    programmeSession {\n      id\n      status\n      reason\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e6315137124b62c98c602dbd82d44d64";

export default node;
