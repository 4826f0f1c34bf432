/**
 * @generated SignedSource<<c466ad9f8722d8836e28fabe06b47353>>
 * @relayHash 639dc69563fd617c1ff4299a801ef624
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f298dd8884ddf4528970558974f57a6e6d6cb027dfc0fcf7205c0a0b5e8c1a96

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
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
export type TrainingPageQuery$variables = {
  cohorts?: CohortFilterInput | null | undefined;
};
export type TrainingPageQuery$data = {
  readonly courses: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CourseCard_course">;
    }> | null | undefined;
  } | null | undefined;
};
export type TrainingPageQuery = {
  response: TrainingPageQuery$data;
  variables: TrainingPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "cohorts"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "title": "ASC"
      }
    ]
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TrainingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CoursesConnection",
        "kind": "LinkedField",
        "name": "courses",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Course",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": [
                  {
                    "kind": "Variable",
                    "name": "cohorts",
                    "variableName": "cohorts"
                  }
                ],
                "kind": "FragmentSpread",
                "name": "CourseCard_course"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:50,order:[{\"title\":\"ASC\"}])"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TrainingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CoursesConnection",
        "kind": "LinkedField",
        "name": "courses",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Course",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "awardingOrganisation",
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
                "name": "credits",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CourseUnit",
                "kind": "LinkedField",
                "name": "units",
                "plural": true,
                "selections": (v3/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 12
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
                    "variableName": "cohorts"
                  }
                ],
                "concreteType": "CohortsConnection",
                "kind": "LinkedField",
                "name": "cohorts",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "totalCount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Cohort",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "status",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "startsOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "endsOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "opensOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "closesOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "capacity",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "placesLeft",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Centre",
                        "kind": "LinkedField",
                        "name": "centre",
                        "plural": false,
                        "selections": [
                          (v4/*:: as any*/),
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CohortPlace",
                        "kind": "LinkedField",
                        "name": "waitingList",
                        "plural": true,
                        "selections": (v3/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:50,order:[{\"title\":\"ASC\"}])"
      }
    ]
  },
  "params": {
    "cacheID": "639dc69563fd617c1ff4299a801ef624",
    "id": "f298dd8884ddf4528970558974f57a6e6d6cb027dfc0fcf7205c0a0b5e8c1a96",
    "metadata": {},
    "name": "TrainingPageQuery",
    "operationKind": "query",
    "text": "query TrainingPageQuery(\n  $cohorts: CohortFilterInput\n) {\n  courses(first: 50, order: [{title: ASC}]) {\n    nodes {\n      id\n      ...CourseCard_course_8l1Fw\n    }\n  }\n}\n\nfragment CohortRow_cohort on Cohort {\n  id\n  name\n  status\n  startsOn\n  endsOn\n  opensOn\n  closesOn\n  capacity\n  placesLeft\n  centre {\n    name\n    id\n  }\n  waitingList {\n    id\n  }\n}\n\nfragment CourseCard_course_8l1Fw on Course {\n  id\n  title\n  awardingOrganisation\n  level\n  credits\n  units {\n    id\n  }\n  cohorts(first: 12, where: $cohorts, order: [{opensOn: DESC}]) {\n    totalCount\n    nodes {\n      id\n      ...CohortRow_cohort\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d775414f0d6dc8ff09f4a611c1c477db";

export default node;
