/**
 * @generated SignedSource<<d19d1791d07b936dc276ca6616f8538e>>
 * @relayHash 8679fd76b7a6adf3ed2d05ae1a526dc2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ab134cc0cebab7c655dc506eefe8870e22a72fed91266164757bac2cf40d5d11

import { ConcreteRequest } from 'relay-runtime';
export type ContributionKind = "EVENT" | "MEETING" | "OTHER" | "PROGRAMME_SESSION" | "RESEARCH";
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
export type LogContributionInput = {
  centreId?: string | null | undefined;
  description?: string | null | undefined;
  hours: number;
  kind: ContributionKind;
  on: string;
  volunteerId: string;
};
export type LogHoursMutation$variables = {
  input: LogContributionInput;
};
export type LogHoursMutation$data = {
  readonly logContribution: {
    readonly contribution: {
      readonly hours: number;
      readonly id: string;
      readonly status: ContributionStatus;
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
export type LogHoursMutation = {
  response: LogHoursMutation$data;
  variables: LogHoursMutation$variables;
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
    "concreteType": "LogContributionPayload",
    "kind": "LinkedField",
    "name": "logContribution",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Contribution",
        "kind": "LinkedField",
        "name": "contribution",
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
            "name": "hours",
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
    "name": "LogHoursMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LogHoursMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8679fd76b7a6adf3ed2d05ae1a526dc2",
    "id": "ab134cc0cebab7c655dc506eefe8870e22a72fed91266164757bac2cf40d5d11",
    "metadata": {},
    "name": "LogHoursMutation",
    "operationKind": "mutation",
    "text": "mutation LogHoursMutation(\n  $input: LogContributionInput!\n) {\n  logContribution(input: $input) {\n    contribution {\n      id\n      hours\n      status\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9040179a5d826478550d16d8dafae9cd";

export default node;
