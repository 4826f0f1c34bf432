/**
 * @generated SignedSource<<9b37af743617a64c68b7d90e02915aee>>
 * @relayHash c6fb974f31ce981db738b90917234a3b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d8acd760577938a7c4232cf97864fd1bedbf588ed3b8a01a7aa0683ddb5eb9cf

import { ConcreteRequest } from 'relay-runtime';
export type ReferralAge = "ADULT" | "NOT_SAID" | "UNDER18";
export type ReferralStatus = "ACKNOWLEDGED" | "CONTACTED" | "ENROLLED" | "MET" | "NOT_TAKEN_UP" | "RECEIVED";
export type EnrolReferredQuery$variables = {
  id: string;
};
export type EnrolReferredQuery$data = {
  readonly node: {
    readonly referral: {
      readonly age: ReferralAge;
      readonly centre: {
        readonly id: string;
        readonly name: string;
      };
      readonly email: string | null | undefined;
      readonly from: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly note: string | null | undefined;
      readonly personName: string;
      readonly phone: string | null | undefined;
      readonly receivedOn: string;
      readonly status: ReferralStatus;
    } | null | undefined;
  } | null | undefined;
};
export type EnrolReferredQuery = {
  response: EnrolReferredQuery$data;
  variables: EnrolReferredQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "personName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "age",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "receivedOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v10/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EnrolReferredQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/),
                (v6/*:: as any*/),
                (v7/*:: as any*/),
                (v8/*:: as any*/),
                (v9/*:: as any*/),
                (v11/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "PartnerOrganisation",
                  "kind": "LinkedField",
                  "name": "from",
                  "plural": false,
                  "selections": [
                    (v10/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "type": "Referral",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "referral"
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
    "name": "EnrolReferredQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerOrganisation",
                "kind": "LinkedField",
                "name": "from",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Referral",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c6fb974f31ce981db738b90917234a3b",
    "id": "d8acd760577938a7c4232cf97864fd1bedbf588ed3b8a01a7aa0683ddb5eb9cf",
    "metadata": {},
    "name": "EnrolReferredQuery",
    "operationKind": "query",
    "text": "query EnrolReferredQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Referral {\n      id\n      personName\n      email\n      phone\n      note\n      age\n      status\n      receivedOn\n      centre {\n        id\n        name\n      }\n      from {\n        name\n        id\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "5d6b325ff07114e4624d5877e5704cb4";

export default node;
