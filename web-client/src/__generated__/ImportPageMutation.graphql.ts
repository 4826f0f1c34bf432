/**
 * @generated SignedSource<<204f7abd7afc804a9defa9a37f9e7a59>>
 * @relayHash c01b8fd85f7d0366059b89920dcfbfcc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9eb67fa066b5a5d216cd3cdc466806c90e206aeed815e89c1df3450ba60a04d1

import { ConcreteRequest } from 'relay-runtime';
export type ImportOutcome = "CREATE" | "FAIL" | "UNCHANGED" | "UPDATE";
export type ImportVolunteersInput = {
  centreId: string;
  dryRun: boolean;
  file: unknown;
};
export type ImportPageMutation$variables = {
  input: ImportVolunteersInput;
};
export type ImportPageMutation$data = {
  readonly importVolunteers: {
    readonly created: number;
    readonly dryRun: boolean;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly failed: ReadonlyArray<{
      readonly reasons: ReadonlyArray<string>;
      readonly row: number;
      readonly values: ReadonlyArray<string>;
    }>;
    readonly failedRowsCsv: string | null | undefined;
    readonly notices: ReadonlyArray<string>;
    readonly rows: ReadonlyArray<{
      readonly changes: ReadonlyArray<string>;
      readonly fullName: string;
      readonly outcome: ImportOutcome;
      readonly row: number;
    }>;
    readonly updated: number;
  };
};
export type ImportPageMutation = {
  response: ImportPageMutation$data;
  variables: ImportPageMutation$variables;
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
  "name": "row",
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
    "concreteType": "ImportVolunteersPayload",
    "kind": "LinkedField",
    "name": "importVolunteers",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "created",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "updated",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "dryRun",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "failedRowsCsv",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "notices",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportFailure",
        "kind": "LinkedField",
        "name": "failed",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reasons",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "values",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ImportRow",
        "kind": "LinkedField",
        "name": "rows",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "outcome",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "fullName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "changes",
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
    "name": "ImportPageMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImportPageMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c01b8fd85f7d0366059b89920dcfbfcc",
    "id": "9eb67fa066b5a5d216cd3cdc466806c90e206aeed815e89c1df3450ba60a04d1",
    "metadata": {},
    "name": "ImportPageMutation",
    "operationKind": "mutation",
    "text": "mutation ImportPageMutation(\n  $input: ImportVolunteersInput!\n) {\n  importVolunteers(input: $input) {\n    created\n    updated\n    dryRun\n    failedRowsCsv\n    notices\n    failed {\n      row\n      reasons\n      values\n    }\n    rows {\n      row\n      outcome\n      fullName\n      changes\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fcfbb545e84ea847e30d9a8e813a60e2";

export default node;
