/**
 * @generated SignedSource<<f074cc0ed1554021db9dc5841fb4ddd9>>
 * @relayHash 49318873ff6cf0117771742ce9b5f080
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4401822dbe4aa46b2d0c04ab29a5cba9e9e2c13ca18a348ecd74bb804b92c396

import { ConcreteRequest } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type CohortStatus = "CANCELLED" | "CLOSED" | "COMPLETED" | "OPEN" | "PLANNED" | "RUNNING";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type CoursesTodayQuery$variables = {
  centreId: string;
};
export type CoursesTodayQuery$data = {
  readonly cohorts: {
    readonly nodes: ReadonlyArray<{
      readonly course: {
        readonly title: string;
      };
      readonly id: string;
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
    "name": "centreId"
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
    "fields": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "eq",
            "variableName": "centreId"
          }
        ],
        "kind": "ObjectValue",
        "name": "centreId"
      }
    ],
    "kind": "ObjectValue",
    "name": "where"
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
  "name": "title",
  "storageKey": null
},
v6 = {
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Course",
                "kind": "LinkedField",
                "name": "course",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/)
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
              (v6/*:: as any*/)
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Course",
                "kind": "LinkedField",
                "name": "course",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
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
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "49318873ff6cf0117771742ce9b5f080",
    "id": "4401822dbe4aa46b2d0c04ab29a5cba9e9e2c13ca18a348ecd74bb804b92c396",
    "metadata": {},
    "name": "CoursesTodayQuery",
    "operationKind": "query",
    "text": "query CoursesTodayQuery(\n  $centreId: ID!\n) {\n  cohorts(first: 20, where: {centreId: {eq: $centreId}}, order: [{opensOn: DESC}]) {\n    nodes {\n      id\n      name\n      status\n      course {\n        title\n        id\n      }\n      places {\n        status\n        id\n      }\n      sessions {\n        id\n        startsAt\n        endsAt\n        register {\n          attendance\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ecb6724b1988ff766b68a7d66060165d";

export default node;
