/**
 * @generated SignedSource<<5856cef2120aecd70337333a378c9cec>>
 * @relayHash bf4acac726ed3df5a7705fcc55029dbc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d349a6336b3b53c6f7865c9883f4ba1d4bef1b07830decd5248c816bd3140eec

import { ConcreteRequest } from 'relay-runtime';
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
export type ProgrammeFilterInput = {
  and?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  kind?: ProgrammeKindOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type StringOperationFilterInput = {
  and?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  or?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  startsWith?: string | null | undefined;
};
export type ProgrammeKindOperationFilterInput = {
  eq?: ProgrammeKind | null | undefined;
  in?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
  neq?: ProgrammeKind | null | undefined;
  nin?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
};
export type RoleFieldsQuery$variables = {
  where?: ProgrammeFilterInput | null | undefined;
};
export type RoleFieldsQuery$data = {
  readonly programmes: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }> | null | undefined;
  } | null | undefined;
};
export type RoleFieldsQuery = {
  response: RoleFieldsQuery$data;
  variables: RoleFieldsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      },
      {
        "kind": "Literal",
        "name": "order",
        "value": [
          {
            "name": "ASC"
          }
        ]
      },
      {
        "kind": "Variable",
        "name": "where",
        "variableName": "where"
      }
    ],
    "concreteType": "ProgrammesConnection",
    "kind": "LinkedField",
    "name": "programmes",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Programme",
        "kind": "LinkedField",
        "name": "nodes",
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
            "name": "name",
            "storageKey": null
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
    "name": "RoleFieldsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RoleFieldsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "bf4acac726ed3df5a7705fcc55029dbc",
    "id": "d349a6336b3b53c6f7865c9883f4ba1d4bef1b07830decd5248c816bd3140eec",
    "metadata": {},
    "name": "RoleFieldsQuery",
    "operationKind": "query",
    "text": "query RoleFieldsQuery(\n  $where: ProgrammeFilterInput\n) {\n  programmes(first: 100, where: $where, order: [{name: ASC}]) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ae1e8f716e8ae842144e67d00cbd30e9";

export default node;
