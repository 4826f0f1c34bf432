/**
 * @generated SignedSource<<1f055fd4dc2272aec98fd5d324e5bb74>>
 * @relayHash ecc85d0c135d215861900206411a953d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 46529840a8290389668aff0c9955596f1234ec0a2cdc582959b0393d92623c8b

import { ConcreteRequest } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type CheckTypesPageQuery$variables = Record<PropertyKey, never>;
export type CheckTypesPageQuery$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly demands: ReadonlyArray<{
      readonly coming: boolean;
      readonly from: string | null | undefined;
      readonly level: DbsLevel | null | undefined;
      readonly recheckAfterMonths: number | null | undefined;
      readonly renewedByStatusCheck: boolean;
      readonly requiredCount: number;
      readonly withdrawn: boolean;
      readonly workforce: DbsWorkforce | null | undefined;
    }>;
    readonly id: string;
    readonly kind: CheckKind;
    readonly level: DbsLevel | null | undefined;
    readonly name: string;
    readonly recheckAfterMonths: number | null | undefined;
    readonly renewalDays: number;
    readonly renewedByStatusCheck: boolean;
    readonly requiredCount: number;
    readonly retiredAt: string | null | undefined;
    readonly version: number;
    readonly workforce: DbsWorkforce | null | undefined;
  }>;
};
export type CheckTypesPageQuery = {
  response: CheckTypesPageQuery$data;
  variables: CheckTypesPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "requiredCount",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recheckAfterMonths",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "level",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "workforce",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewedByStatusCheck",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "retired",
        "value": true
      }
    ],
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
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "renewalDays",
        "storageKey": null
      },
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "CheckTypeDemand",
        "kind": "LinkedField",
        "name": "demands",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "from",
            "storageKey": null
          },
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "withdrawn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "coming",
            "storageKey": null
          }
        ],
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
    "storageKey": "checkTypes(retired:true)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CheckTypesPageQuery",
    "selections": (v5/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CheckTypesPageQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "ecc85d0c135d215861900206411a953d",
    "id": "46529840a8290389668aff0c9955596f1234ec0a2cdc582959b0393d92623c8b",
    "metadata": {},
    "name": "CheckTypesPageQuery",
    "operationKind": "query",
    "text": "query CheckTypesPageQuery {\n  checkTypes(retired: true) {\n    id\n    name\n    kind\n    requiredCount\n    recheckAfterMonths\n    renewalDays\n    level\n    workforce\n    renewedByStatusCheck\n    demands {\n      from\n      requiredCount\n      recheckAfterMonths\n      level\n      workforce\n      renewedByStatusCheck\n      withdrawn\n      coming\n    }\n    retiredAt\n    version\n  }\n}\n"
  }
};
})();

(node as any).hash = "ef52fffb90ce0014dd58200f6f5dcf17";

export default node;
