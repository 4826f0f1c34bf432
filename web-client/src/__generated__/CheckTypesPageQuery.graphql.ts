/**
 * @generated SignedSource<<f53b9113044f990aa67e248c013bd745>>
 * @relayHash 45cbd94bd43ea65fe3ea391fa3564f1f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5b0f2a7b34bbc588c5b7788ee0665a8d87a9cd60f3550b3ba9e5c0baac46fef3

import { ConcreteRequest } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type CheckTypesPageQuery$variables = Record<PropertyKey, never>;
export type CheckTypesPageQuery$data = {
  readonly checkTypes: ReadonlyArray<{
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
var v0 = [
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
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "requiredCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "recheckAfterMonths",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "renewalDays",
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "renewedByStatusCheck",
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
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CheckTypesPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "45cbd94bd43ea65fe3ea391fa3564f1f",
    "id": "5b0f2a7b34bbc588c5b7788ee0665a8d87a9cd60f3550b3ba9e5c0baac46fef3",
    "metadata": {},
    "name": "CheckTypesPageQuery",
    "operationKind": "query",
    "text": "query CheckTypesPageQuery {\n  checkTypes(retired: true) {\n    id\n    name\n    kind\n    requiredCount\n    recheckAfterMonths\n    renewalDays\n    level\n    workforce\n    renewedByStatusCheck\n    retiredAt\n    version\n  }\n}\n"
  }
};
})();

(node as any).hash = "0f36997166e298231a67bd5a3099c639";

export default node;
