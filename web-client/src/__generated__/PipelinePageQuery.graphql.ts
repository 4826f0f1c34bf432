/**
 * @generated SignedSource<<36daa7c4466b5652ba48152a14b6386c>>
 * @relayHash 6e318e28cdf825d75ee88183d813ee65
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8f0305bb6c4db4036a9ee734e3c7bde4e7166e9b0a90b9c4bc42496feebbf85a

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type EnrolmentFilterInput = {
  and?: ReadonlyArray<EnrolmentFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  or?: ReadonlyArray<EnrolmentFilterInput> | null | undefined;
  stage?: EnrolmentStageOperationFilterInput | null | undefined;
  stageSince?: DateOperationFilterInput | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type EnrolmentStageOperationFilterInput = {
  eq?: EnrolmentStage | null | undefined;
  in?: ReadonlyArray<EnrolmentStage | null | undefined> | null | undefined;
  neq?: EnrolmentStage | null | undefined;
  nin?: ReadonlyArray<EnrolmentStage | null | undefined> | null | undefined;
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
export type PipelinePageQuery$variables = {
  after?: string | null | undefined;
  application?: EnrolmentFilterInput | null | undefined;
  before?: string | null | undefined;
  checks?: EnrolmentFilterInput | null | undefined;
  columns: boolean;
  enquiry?: EnrolmentFilterInput | null | undefined;
  first?: number | null | undefined;
  induction?: EnrolmentFilterInput | null | undefined;
  interview?: EnrolmentFilterInput | null | undefined;
  last?: number | null | undefined;
  where?: EnrolmentFilterInput | null | undefined;
};
export type PipelinePageQuery$data = {
  readonly columns?: {
    readonly " $fragmentSpreads": FragmentRefs<"PipelineColumns_query">;
  } | null | undefined;
  readonly list?: {
    readonly " $fragmentSpreads": FragmentRefs<"PipelineList_query">;
  } | null | undefined;
};
export type PipelinePageQuery = {
  response: PipelinePageQuery$data;
  variables: PipelinePageQuery$variables;
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
  "name": "application"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "before"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "checks"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "columns"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "enquiry"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "induction"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "interview"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "last"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v11 = {
  "kind": "Literal",
  "name": "first",
  "value": 12
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stage",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stageSince",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overdueFrom",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lookAgainOn",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "ReadinessReason",
  "kind": "LinkedField",
  "name": "missing",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requirement",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canBeSetAside",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v13/*:: as any*/),
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
v21 = [
  (v12/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Enrolment",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/),
      (v17/*:: as any*/),
      (v18/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Centre",
        "kind": "LinkedField",
        "name": "centre",
        "plural": false,
        "selections": [
          (v13/*:: as any*/),
          (v19/*:: as any*/)
        ],
        "storageKey": null
      },
      (v20/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PipelinePageQuery",
    "selections": [
      {
        "condition": "columns",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PipelineColumns_query"
                }
              ],
              "type": "Query",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "columns"
          }
        ]
      },
      {
        "condition": "columns",
        "kind": "Condition",
        "passingValue": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PipelineList_query"
                }
              ],
              "type": "Query",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "list"
          }
        ]
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v1/*:: as any*/),
      (v8/*:: as any*/),
      (v3/*:: as any*/),
      (v7/*:: as any*/),
      (v10/*:: as any*/),
      (v6/*:: as any*/),
      (v0/*:: as any*/),
      (v9/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PipelinePageQuery",
    "selections": [
      {
        "condition": "columns",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "enquiry",
            "args": [
              (v11/*:: as any*/),
              {
                "kind": "Variable",
                "name": "where",
                "variableName": "enquiry"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "application",
            "args": [
              (v11/*:: as any*/),
              {
                "kind": "Variable",
                "name": "where",
                "variableName": "application"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "interview",
            "args": [
              (v11/*:: as any*/),
              {
                "kind": "Variable",
                "name": "where",
                "variableName": "interview"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "checks",
            "args": [
              (v11/*:: as any*/),
              {
                "kind": "Variable",
                "name": "where",
                "variableName": "checks"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "induction",
            "args": [
              (v11/*:: as any*/),
              {
                "kind": "Variable",
                "name": "where",
                "variableName": "induction"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "columns",
        "kind": "Condition",
        "passingValue": false,
        "selections": [
          {
            "alias": null,
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
                "name": "where",
                "variableName": "where"
              }
            ],
            "concreteType": "EnrolmentsConnection",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": false,
            "selections": [
              (v12/*:: as any*/),
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
                "concreteType": "Enrolment",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Centre",
                    "kind": "LinkedField",
                    "name": "centre",
                    "plural": false,
                    "selections": [
                      (v19/*:: as any*/),
                      (v13/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v20/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "6e318e28cdf825d75ee88183d813ee65",
    "id": "8f0305bb6c4db4036a9ee734e3c7bde4e7166e9b0a90b9c4bc42496feebbf85a",
    "metadata": {},
    "name": "PipelinePageQuery",
    "operationKind": "query",
    "text": "query PipelinePageQuery(\n  $columns: Boolean!\n  $enquiry: EnrolmentFilterInput\n  $application: EnrolmentFilterInput\n  $interview: EnrolmentFilterInput\n  $checks: EnrolmentFilterInput\n  $induction: EnrolmentFilterInput\n  $where: EnrolmentFilterInput\n  $first: Int\n  $after: String\n  $last: Int\n  $before: String\n) {\n  ...PipelineColumns_query @include(if: $columns)\n  ...PipelineList_query @skip(if: $columns)\n}\n\nfragment PipelineCard_enrolment on Enrolment {\n  stage\n  stageSince\n  overdueFrom\n  lookAgainOn\n  missing {\n    requirement\n    canBeSetAside\n  }\n  centre {\n    id\n    name\n  }\n  volunteer {\n    id\n    fullName\n  }\n}\n\nfragment PipelineColumns_query on Query {\n  enquiry: enrolments(where: $enquiry, first: 12) {\n    totalCount\n    nodes {\n      id\n      ...PipelineCard_enrolment\n    }\n  }\n  application: enrolments(where: $application, first: 12) {\n    totalCount\n    nodes {\n      id\n      ...PipelineCard_enrolment\n    }\n  }\n  interview: enrolments(where: $interview, first: 12) {\n    totalCount\n    nodes {\n      id\n      ...PipelineCard_enrolment\n    }\n  }\n  checks: enrolments(where: $checks, first: 12) {\n    totalCount\n    nodes {\n      id\n      ...PipelineCard_enrolment\n    }\n  }\n  induction: enrolments(where: $induction, first: 12) {\n    totalCount\n    nodes {\n      id\n      ...PipelineCard_enrolment\n    }\n  }\n}\n\nfragment PipelineList_query on Query {\n  enrolments(where: $where, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      id\n      stage\n      stageSince\n      overdueFrom\n      lookAgainOn\n      missing {\n        requirement\n        canBeSetAside\n      }\n      centre {\n        name\n        id\n      }\n      volunteer {\n        id\n        fullName\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "78c9f377944d75fe2a733ca467eaed78";

export default node;
