/**
 * @generated SignedSource<<9481e89b69aaa2a8a16d5fa8234ede73>>
 * @relayHash d784b83b9eec834116872a5a717d90f6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cb3bc97170c1981a27802ec46325c189b57ad8923c53de1095d7c8ebeb2b9384

import { ConcreteRequest } from 'relay-runtime';
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
export type ConfirmContributionsInput = {
  contributionIds: ReadonlyArray<string>;
};
export type ProposedHoursConfirmMutation$variables = {
  input: ConfirmContributionsInput;
};
export type ProposedHoursConfirmMutation$data = {
  readonly confirmContributions: {
    readonly contributions: ReadonlyArray<{
      readonly id: string;
      readonly status: ContributionStatus;
    }> | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type ProposedHoursConfirmMutation = {
  response: ProposedHoursConfirmMutation$data;
  variables: ProposedHoursConfirmMutation$variables;
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
    "concreteType": "ConfirmContributionsPayload",
    "kind": "LinkedField",
    "name": "confirmContributions",
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
    "name": "ProposedHoursConfirmMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProposedHoursConfirmMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d784b83b9eec834116872a5a717d90f6",
    "id": "cb3bc97170c1981a27802ec46325c189b57ad8923c53de1095d7c8ebeb2b9384",
    "metadata": {},
    "name": "ProposedHoursConfirmMutation",
    "operationKind": "mutation",
    "text": "mutation ProposedHoursConfirmMutation(\n  $input: ConfirmContributionsInput!\n) {\n  confirmContributions(input: $input) {\n    contributions {\n      id\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fe2ad1eb260fb8c5c60b80ffda7c281f";

export default node;
