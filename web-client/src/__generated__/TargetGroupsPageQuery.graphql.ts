/**
 * @generated SignedSource<<35f2cf913654f90c7805ae23b89a05b1>>
 * @relayHash 8af47a05ab7efcb7f20f03cf99851be1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3de21393550728fd89c5516d216884e75022d83e6fb98126d1865e55e60eadfb

import { ConcreteRequest } from 'relay-runtime';
export type TargetGroupsPageQuery$variables = {
  centreId: string;
  one: boolean;
};
export type TargetGroupsPageQuery$data = {
  readonly targetGroups?: ReadonlyArray<{
    readonly figures: ReadonlyArray<{
      readonly id: string;
      readonly on: string;
      readonly source: string;
      readonly value: number | null | undefined;
    }>;
    readonly id: string;
    readonly known: number | null | undefined;
    readonly name: string;
    readonly retiredAt: string | null | undefined;
    readonly sensitive: boolean;
    readonly suppressed: boolean;
    readonly threshold: number;
    readonly version: number;
  }>;
};
export type TargetGroupsPageQuery = {
  response: TargetGroupsPageQuery$data;
  variables: TargetGroupsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "centreId"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "one"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "condition": "one",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "centreId",
            "variableName": "centreId"
          }
        ],
        "concreteType": "TargetGroup",
        "kind": "LinkedField",
        "name": "targetGroups",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "known",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "suppressed",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "threshold",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "sensitive",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "retiredAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CentreFigure",
            "kind": "LinkedField",
            "name": "figures",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "value",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "on",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "source",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TargetGroupsPageQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TargetGroupsPageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8af47a05ab7efcb7f20f03cf99851be1",
    "id": "3de21393550728fd89c5516d216884e75022d83e6fb98126d1865e55e60eadfb",
    "metadata": {},
    "name": "TargetGroupsPageQuery",
    "operationKind": "query",
    "text": "query TargetGroupsPageQuery(\n  $centreId: ID!\n  $one: Boolean!\n) {\n  targetGroups(centreId: $centreId) @include(if: $one) {\n    id\n    name\n    known\n    suppressed\n    threshold\n    sensitive\n    retiredAt\n    version\n    figures {\n      id\n      value\n      on\n      source\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b20f5ebc82321e9d4639ee128131c85c";

export default node;
