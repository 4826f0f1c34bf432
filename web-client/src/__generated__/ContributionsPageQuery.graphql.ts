/**
 * @generated SignedSource<<b11d49e9a7ab9edbf3ff5f6fced4932b>>
 * @relayHash ba9d95737c8d18351996414f923dcdff
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 77ab8c3a44554fb3d058dcf2c90dd8ea39b9ee139e8762a4cc4646e3415b27e9

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ContributionKind = "EVENT" | "MEETING" | "OTHER" | "PROGRAMME_SESSION" | "RESEARCH";
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
export type SortEnumType = "ASC" | "DESC";
export type ContributionFilterInput = {
  and?: ReadonlyArray<ContributionFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  hours?: FloatOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  kind?: ContributionKindOperationFilterInput | null | undefined;
  on?: DateOperationFilterInput | null | undefined;
  or?: ReadonlyArray<ContributionFilterInput> | null | undefined;
  status?: ContributionStatusOperationFilterInput | null | undefined;
  volunteerId?: IdOperationFilterInput | null | undefined;
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
export type FloatOperationFilterInput = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: ReadonlyArray<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: ReadonlyArray<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};
export type ContributionKindOperationFilterInput = {
  eq?: ContributionKind | null | undefined;
  in?: ReadonlyArray<ContributionKind | null | undefined> | null | undefined;
  neq?: ContributionKind | null | undefined;
  nin?: ReadonlyArray<ContributionKind | null | undefined> | null | undefined;
};
export type ContributionStatusOperationFilterInput = {
  eq?: ContributionStatus | null | undefined;
  in?: ReadonlyArray<ContributionStatus | null | undefined> | null | undefined;
  neq?: ContributionStatus | null | undefined;
  nin?: ReadonlyArray<ContributionStatus | null | undefined> | null | undefined;
};
export type ContributionSortInput = {
  hours?: SortEnumType | null | undefined;
  kind?: SortEnumType | null | undefined;
  on?: SortEnumType | null | undefined;
  status?: SortEnumType | null | undefined;
};
export type ContributionsPageQuery$variables = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: ReadonlyArray<ContributionSortInput> | null | undefined;
  proposed?: ContributionFilterInput | null | undefined;
  where?: ContributionFilterInput | null | undefined;
};
export type ContributionsPageQuery$data = {
  readonly history: {
    readonly nodes: ReadonlyArray<{
      readonly description: string | null | undefined;
      readonly hours: number;
      readonly id: string;
      readonly kind: ContributionKind;
      readonly on: string;
      readonly status: ContributionStatus;
      readonly volunteer: {
        readonly fullName: string;
        readonly id: string;
      };
    }> | null | undefined;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null | undefined;
    };
    readonly totalCount: number;
  } | null | undefined;
  readonly proposed: {
    readonly " $fragmentSpreads": FragmentRefs<"ProposedHours_contributions">;
  } | null | undefined;
};
export type ContributionsPageQuery = {
  response: ContributionsPageQuery$data;
  variables: ContributionsPageQuery$variables;
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
  "name": "order"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "proposed"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v7 = [
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
        "on": "DESC"
      }
    ]
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "proposed"
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hours",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v9/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fullName",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v15 = {
  "alias": "history",
  "args": [
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
      "kind": "Variable",
      "name": "order",
      "variableName": "order"
    },
    {
      "kind": "Variable",
      "name": "where",
      "variableName": "where"
    }
  ],
  "concreteType": "ContributionsConnection",
  "kind": "LinkedField",
  "name": "contributions",
  "plural": false,
  "selections": [
    (v8/*:: as any*/),
    {
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
    {
      "alias": null,
      "args": null,
      "concreteType": "Contribution",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        (v11/*:: as any*/),
        (v12/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        (v13/*:: as any*/),
        (v14/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ContributionsPageQuery",
    "selections": [
      {
        "alias": "proposed",
        "args": (v7/*:: as any*/),
        "concreteType": "ContributionsConnection",
        "kind": "LinkedField",
        "name": "contributions",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ProposedHours_contributions"
          }
        ],
        "storageKey": null
      },
      (v15/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ContributionsPageQuery",
    "selections": [
      {
        "alias": "proposed",
        "args": (v7/*:: as any*/),
        "concreteType": "ContributionsConnection",
        "kind": "LinkedField",
        "name": "contributions",
        "plural": false,
        "selections": [
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Contribution",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "source",
                "storageKey": null
              },
              (v13/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Programme",
                "kind": "LinkedField",
                "name": "programme",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v9/*:: as any*/)
                ],
                "storageKey": null
              },
              (v14/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v15/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "ba9d95737c8d18351996414f923dcdff",
    "id": "77ab8c3a44554fb3d058dcf2c90dd8ea39b9ee139e8762a4cc4646e3415b27e9",
    "metadata": {},
    "name": "ContributionsPageQuery",
    "operationKind": "query",
    "text": "query ContributionsPageQuery(\n  $proposed: ContributionFilterInput\n  $where: ContributionFilterInput\n  $order: [ContributionSortInput!]\n  $first: Int\n  $after: String\n  $last: Int\n  $before: String\n) {\n  proposed: contributions(first: 100, where: $proposed, order: [{on: DESC}]) {\n    ...ProposedHours_contributions\n  }\n  history: contributions(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      id\n      on\n      hours\n      kind\n      status\n      description\n      volunteer {\n        id\n        fullName\n      }\n    }\n  }\n}\n\nfragment ProposedHours_contributions on ContributionsConnection {\n  totalCount\n  nodes {\n    id\n    on\n    hours\n    kind\n    source\n    description\n    programme {\n      name\n      id\n    }\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "95d8ba6c95956d378742d308654e644c";

export default node;
