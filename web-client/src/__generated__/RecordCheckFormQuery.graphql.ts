/**
 * @generated SignedSource<<b676e2667dcf302944bf9eda9c111eed>>
 * @relayHash 4fd3024f36ce30442492522d9a4b790c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4c017037fbd2fad4022cb9520a764f1419f1c44356435796d9f0a938353dcbd7

import { ConcreteRequest } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type RecordCheckFormQuery$variables = Record<PropertyKey, never>;
export type RecordCheckFormQuery$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly id: string;
    readonly kind: CheckKind;
    readonly level: DbsLevel | null | undefined;
    readonly name: string;
    readonly workforce: DbsWorkforce | null | undefined;
  }>;
};
export type RecordCheckFormQuery = {
  response: RecordCheckFormQuery$data;
  variables: RecordCheckFormQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "CheckType",
    "kind": "LinkedField",
    "name": "checkTypes",
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
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "level",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "workforce",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "RecordCheckFormQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "RecordCheckFormQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "4fd3024f36ce30442492522d9a4b790c",
    "id": "4c017037fbd2fad4022cb9520a764f1419f1c44356435796d9f0a938353dcbd7",
    "metadata": {},
    "name": "RecordCheckFormQuery",
    "operationKind": "query",
    "text": "query RecordCheckFormQuery {\n  checkTypes {\n    id\n    name\n    kind\n    level\n    workforce\n  }\n}\n"
  }
};
})();

(node as any).hash = "cfb4769183e0d1375482dfe0d941135f";

export default node;
