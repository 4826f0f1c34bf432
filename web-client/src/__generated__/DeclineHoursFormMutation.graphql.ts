/**
 * @generated SignedSource<<8113f8e7cfe410ee02ed744011b736ca>>
 * @relayHash 0c27f54860ba62ece32f9112e77dc2af
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 364ef61ee0cdc088e3fd56ab0ae6466ad1c05bba3fb70b779c8bcf8302e875da

import { ConcreteRequest } from 'relay-runtime';
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
export type DeclineContributionsInput = {
  contributionIds: ReadonlyArray<string>;
  reason?: string | null | undefined;
};
export type DeclineHoursFormMutation$variables = {
  input: DeclineContributionsInput;
};
export type DeclineHoursFormMutation$data = {
  readonly declineContributions: {
    readonly contributions: ReadonlyArray<{
      readonly id: string;
      readonly status: ContributionStatus;
    }> | null | undefined;
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
export type DeclineHoursFormMutation = {
  response: DeclineHoursFormMutation$data;
  variables: DeclineHoursFormMutation$variables;
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
    "concreteType": "DeclineContributionsPayload",
    "kind": "LinkedField",
    "name": "declineContributions",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Contribution",
        "kind": "LinkedField",
        "name": "contributions",
        "plural": true,
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
    "name": "DeclineHoursFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DeclineHoursFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "0c27f54860ba62ece32f9112e77dc2af",
    "id": "364ef61ee0cdc088e3fd56ab0ae6466ad1c05bba3fb70b779c8bcf8302e875da",
    "metadata": {},
    "name": "DeclineHoursFormMutation",
    "operationKind": "mutation",
    "text": "mutation DeclineHoursFormMutation(\n  $input: DeclineContributionsInput!\n) {\n  declineContributions(input: $input) {\n    contributions {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f01606e3ab2f93aa8a092878aee5ae1d";

export default node;
