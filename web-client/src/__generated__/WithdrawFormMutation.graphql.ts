/**
 * @generated SignedSource<<24f9cd706f0f0bac95f7975994537683>>
 * @relayHash bed4b411d5b0b67b0c7834abd8e5af9e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c319b2eb9dae0dd062dd8a33633f17925b8ddf36fc0c2c611a3d43d6408b3f53

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type WithdrawFromCohortInput = {
  placeId: string;
  reason?: string | null | undefined;
};
export type WithdrawFormMutation$variables = {
  input: WithdrawFromCohortInput;
};
export type WithdrawFormMutation$data = {
  readonly withdrawFromCohort: {
    readonly cohortPlace: {
      readonly id: string;
      readonly status: PlaceStatus;
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
export type WithdrawFormMutation = {
  response: WithdrawFormMutation$data;
  variables: WithdrawFormMutation$variables;
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
    "concreteType": "WithdrawFromCohortPayload",
    "kind": "LinkedField",
    "name": "withdrawFromCohort",
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
    "name": "WithdrawFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WithdrawFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "bed4b411d5b0b67b0c7834abd8e5af9e",
    "id": "c319b2eb9dae0dd062dd8a33633f17925b8ddf36fc0c2c611a3d43d6408b3f53",
    "metadata": {},
    "name": "WithdrawFormMutation",
    "operationKind": "mutation",
    "text": "mutation WithdrawFormMutation(\n  $input: WithdrawFromCohortInput!\n) {\n  withdrawFromCohort(input: $input) {\n    cohortPlace {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4021f0cf16b463ad7be0d195b92034cb";

export default node;
