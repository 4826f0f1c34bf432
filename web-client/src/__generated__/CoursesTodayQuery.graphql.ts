/**
 * @generated SignedSource<<1f5bdda44eb33a388836f2c3167d9579>>
 * @relayHash 26ec4940bf97f93e479ded979d44e6a0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 207a58f614510bcf7f1674357ef2e0f507c61fc7ac8a071caf43e49f56751905

import { ConcreteRequest } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type CohortStatus = "CANCELLED" | "CLOSED" | "COMPLETED" | "OPEN" | "PLANNED" | "RUNNING";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type CohortFilterInput = {
  and?: ReadonlyArray<CohortFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  closesOn?: DateOperationFilterInput | null | undefined;
  courseId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  opensOn?: DateOperationFilterInput | null | undefined;
  or?: ReadonlyArray<CohortFilterInput> | null | undefined;
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
export type CoursesTodayQuery$variables = {
  where?: CohortFilterInput | null | undefined;
};
export type CoursesTodayQuery$data = {
  readonly cohorts: {
    readonly nodes: ReadonlyArray<{
      readonly course: {
        readonly title: string;
      };
      readonly id: string;
      readonly isTaughtByViewer: boolean;
      readonly name: string;
      readonly places: ReadonlyArray<{
        readonly status: PlaceStatus;
      }>;
      readonly sessions: ReadonlyArray<{
        readonly endsAt: string;
        readonly id: string;
        readonly register: ReadonlyArray<{
          readonly attendance: Attendance | null | undefined;
        }>;
        readonly startsAt: string;
      }>;
      readonly status: CohortStatus;
    }> | null | undefined;
  } | null | undefined;
};
export type CoursesTodayQuery = {
  response: CoursesTodayQuery$data;
  variables: CoursesTodayQuery$variables;
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
    "kind": "Literal",
    "name": "first",
    "value": 20
  },
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "opensOn": "DESC"
      }
    ]
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "where"
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
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isTaughtByViewer",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "CohortSession",
  "kind": "LinkedField",
  "name": "sessions",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RegisterEntry",
      "kind": "LinkedField",
      "name": "register",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attendance",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CoursesTodayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CohortsConnection",
        "kind": "LinkedField",
        "name": "cohorts",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Cohort",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Course",
                "kind": "LinkedField",
                "name": "course",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "places",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              (v7/*:: as any*/)
            ],
            "storageKey": null
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
    "name": "CoursesTodayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CohortsConnection",
        "kind": "LinkedField",
        "name": "cohorts",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Cohort",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Course",
                "kind": "LinkedField",
                "name": "course",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "places",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v7/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "26ec4940bf97f93e479ded979d44e6a0",
    "id": "207a58f614510bcf7f1674357ef2e0f507c61fc7ac8a071caf43e49f56751905",
    "metadata": {},
    "name": "CoursesTodayQuery",
    "operationKind": "query",
    "text": "query CoursesTodayQuery(\n  $where: CohortFilterInput\n) {\n  cohorts(first: 20, where: $where, order: [{opensOn: DESC}]) {\n    nodes {\n      id\n      name\n      status\n      isTaughtByViewer\n      course {\n        title\n        id\n      }\n      places {\n        status\n        id\n      }\n      sessions {\n        id\n        startsAt\n        endsAt\n        register {\n          attendance\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "300fb659f2d821fe3395676fbedb4a35";

export default node;
