/**
 * @generated SignedSource<<4a96f4dc24d0e97f0cf1b121e77299fc>>
 * @relayHash 9b5453fb0c7bc90e82e646bbfd4f62c3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aec6c03748b71973f3b2cf13a403ad695e1e4fcbb0cf573eb75dd474ff82f533

import { ConcreteRequest } from 'relay-runtime';
export type VenueFilterInput = {
  and?: ReadonlyArray<VenueFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: ReadonlyArray<VenueFilterInput> | null | undefined;
  retired?: BooleanOperationFilterInput | null | undefined;
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
export type BooleanOperationFilterInput = {
  eq?: boolean | null | undefined;
  neq?: boolean | null | undefined;
};
export type VenuesPageQuery$variables = {
  where?: VenueFilterInput | null | undefined;
};
export type VenuesPageQuery$data = {
  readonly venues: {
    readonly nodes: ReadonlyArray<{
      readonly accessNotes: string | null | undefined;
      readonly address: string | null | undefined;
      readonly howToFind: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly retiredAt: string | null | undefined;
      readonly version: number;
    }> | null | undefined;
  } | null | undefined;
};
export type VenuesPageQuery = {
  response: VenuesPageQuery$data;
  variables: VenuesPageQuery$variables;
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
    "concreteType": "VenuesConnection",
    "kind": "LinkedField",
    "name": "venues",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Venue",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "address",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "howToFind",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "accessNotes",
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
    "name": "VenuesPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VenuesPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9b5453fb0c7bc90e82e646bbfd4f62c3",
    "id": "aec6c03748b71973f3b2cf13a403ad695e1e4fcbb0cf573eb75dd474ff82f533",
    "metadata": {},
    "name": "VenuesPageQuery",
    "operationKind": "query",
    "text": "query VenuesPageQuery(\n  $where: VenueFilterInput\n) {\n  venues(first: 100, where: $where, order: [{name: ASC}]) {\n    nodes {\n      id\n      name\n      address\n      howToFind\n      accessNotes\n      retiredAt\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "50d0230f5223a3bc5fe080979374f52c";

export default node;
