/**
 * @generated SignedSource<<7a7212e6b791cdf5ce25e5883d7c0a12>>
 * @relayHash 6347ec3a7850fc008ed1c65170bd844e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 903fc0b73b1a40552ddc6bc0b28ef8388efea2a7a9a3c68995bd08e6ebf68399

import { ConcreteRequest } from 'relay-runtime';
export type ReferralStatus = "ACKNOWLEDGED" | "CONTACTED" | "ENROLLED" | "MET" | "NOT_TAKEN_UP" | "RECEIVED";
export type ReferralFilterInput = {
  and?: ReadonlyArray<ReferralFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  or?: ReadonlyArray<ReferralFilterInput> | null | undefined;
  partnerOrganisationId?: IdOperationFilterInput | null | undefined;
  receivedOn?: DateOperationFilterInput | null | undefined;
  status?: ReferralStatusOperationFilterInput | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type DateOperationFilterInput = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};
export type ReferralStatusOperationFilterInput = {
  eq?: ReferralStatus | null | undefined;
  in?: ReadonlyArray<ReferralStatus | null | undefined> | null | undefined;
  neq?: ReferralStatus | null | undefined;
  nin?: ReadonlyArray<ReferralStatus | null | undefined> | null | undefined;
};
export type ReferralsPageQuery$variables = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  where?: ReferralFilterInput | null | undefined;
};
export type ReferralsPageQuery$data = {
  readonly centres: ReadonlyArray<{
    readonly id: string;
    readonly joinUrl: string;
    readonly name: string;
  }>;
  readonly referrals: {
    readonly nodes: ReadonlyArray<{
      readonly centre: {
        readonly name: string;
      };
      readonly dueOn: string | null | undefined;
      readonly email: string | null | undefined;
      readonly from: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly overdue: boolean;
      readonly personName: string;
      readonly phone: string | null | undefined;
      readonly receivedOn: string;
      readonly status: ReferralStatus;
    }> | null | undefined;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null | undefined;
    };
    readonly totalCount: number;
  } | null | undefined;
};
export type ReferralsPageQuery = {
  response: ReferralsPageQuery$data;
  variables: ReferralsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "before"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "last"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v5 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "after"
  },
  {
    "kind": "Variable",
    "name": "before",
    "variableName": "before"
  },
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "first"
  },
  {
    "kind": "Variable",
    "name": "last",
    "variableName": "last"
  },
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "urgency": "ASC"
      },
      {
        "receivedOn": "ASC"
      }
    ]
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "where"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasNextPage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasPreviousPage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startCursor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endCursor",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "personName",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overdue",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "receivedOn",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v17 = [
  (v16/*:: as any*/)
],
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centres",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    (v16/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinUrl",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = [
  (v16/*:: as any*/),
  (v8/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReferralsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "ReferralsConnection",
        "kind": "LinkedField",
        "name": "referrals",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Referral",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerOrganisation",
                "kind": "LinkedField",
                "name": "from",
                "plural": false,
                "selections": (v17/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": (v17/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v18/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReferralsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "ReferralsConnection",
        "kind": "LinkedField",
        "name": "referrals",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Referral",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerOrganisation",
                "kind": "LinkedField",
                "name": "from",
                "plural": false,
                "selections": (v19/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": (v19/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v18/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "6347ec3a7850fc008ed1c65170bd844e",
    "id": "903fc0b73b1a40552ddc6bc0b28ef8388efea2a7a9a3c68995bd08e6ebf68399",
    "metadata": {},
    "name": "ReferralsPageQuery",
    "operationKind": "query",
    "text": "query ReferralsPageQuery(\n  $where: ReferralFilterInput\n  $first: Int\n  $after: String\n  $last: Int\n  $before: String\n) {\n  referrals(where: $where, order: [{urgency: ASC}, {receivedOn: ASC}], first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      id\n      personName\n      email\n      phone\n      status\n      overdue\n      dueOn\n      receivedOn\n      from {\n        name\n        id\n      }\n      centre {\n        name\n        id\n      }\n    }\n  }\n  centres {\n    id\n    name\n    joinUrl\n  }\n}\n"
  }
};
})();

(node as any).hash = "d339885673b12008413e559e83fd3236";

export default node;
