/**
 * @generated SignedSource<<902e4443dc5c377ee2027cce7dd1d2af>>
 * @relayHash 0ae1b95d679aaa2d60ad89942cac9393
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cbd3cbcf9ad8fc5661ee8e48f7dfafc154b31020a6c3a5721dd115bbbe856b12

import { ConcreteRequest } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type CheckStatus = "APPLIED" | "CLEAR" | "CLEAR_WITH_RISK_ASSESSMENT" | "NOT_REQUIRED" | "NOT_SUITABLE" | "OVERDUE" | "RECHECK_DUE" | "SEEN" | "TO_APPLY";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type RecordCheckFormQuery$variables = {
  volunteerId: string;
};
export type RecordCheckFormQuery$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly id: string;
    readonly kind: CheckKind;
    readonly level: DbsLevel | null | undefined;
    readonly name: string;
    readonly retiredAt: string | null | undefined;
    readonly workforce: DbsWorkforce | null | undefined;
  }>;
  readonly node: {
    readonly checks?: ReadonlyArray<{
      readonly recorded: CheckStatus;
      readonly type: {
        readonly id: string;
      };
    }>;
  } | null | undefined;
};
export type RecordCheckFormQuery = {
  response: RecordCheckFormQuery$data;
  variables: RecordCheckFormQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "volunteerId"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "retiredAt",
      "storageKey": null
    }
  ],
  "storageKey": "checkTypes(retired:true)"
},
v3 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "volunteerId"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recorded",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "CheckType",
  "kind": "LinkedField",
  "name": "type",
  "plural": false,
  "selections": [
    (v1/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RecordCheckFormQuery",
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Check",
                "kind": "LinkedField",
                "name": "checks",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Volunteer",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RecordCheckFormQuery",
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
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
                "concreteType": "Check",
                "kind": "LinkedField",
                "name": "checks",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Volunteer",
            "abstractKey": null
          },
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "0ae1b95d679aaa2d60ad89942cac9393",
    "id": "cbd3cbcf9ad8fc5661ee8e48f7dfafc154b31020a6c3a5721dd115bbbe856b12",
    "metadata": {},
    "name": "RecordCheckFormQuery",
    "operationKind": "query",
    "text": "query RecordCheckFormQuery(\n  $volunteerId: ID!\n) {\n  checkTypes(retired: true) {\n    id\n    name\n    kind\n    level\n    workforce\n    retiredAt\n  }\n  node(id: $volunteerId) {\n    __typename\n    ... on Volunteer {\n      checks {\n        recorded\n        type {\n          id\n        }\n        id\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "c1e118d92745b9da7431104c3bc9f59a";

export default node;
