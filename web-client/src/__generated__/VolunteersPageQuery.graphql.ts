/**
 * @generated SignedSource<<b86e0979154ff4f16548fe72f2c70b96>>
 * @relayHash 5e2e240fffed32a20b41bd8290561c8d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4427cfddc4cbb3dbd8768fec206d3654c968af8f729ac30062177af569e97cf0

import { ConcreteRequest } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type SortEnumType = "ASC" | "DESC";
export type VolunteerFilterInput = {
  and?: ReadonlyArray<VolunteerFilterInput> | null | undefined;
  createdAt?: DateTimeOperationFilterInput | null | undefined;
  email?: StringOperationFilterInput | null | undefined;
  enrolmentStage?: EnrolmentStageOperationFilterInput | null | undefined;
  fullName?: StringOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  knownAs?: StringOperationFilterInput | null | undefined;
  or?: ReadonlyArray<VolunteerFilterInput> | null | undefined;
  postcode?: StringOperationFilterInput | null | undefined;
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
export type DateTimeOperationFilterInput = {
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
export type EnrolmentStageOperationFilterInput = {
  eq?: EnrolmentStage | null | undefined;
  in?: ReadonlyArray<EnrolmentStage | null | undefined> | null | undefined;
  neq?: EnrolmentStage | null | undefined;
  nin?: ReadonlyArray<EnrolmentStage | null | undefined> | null | undefined;
};
export type VolunteerSortInput = {
  createdAt?: SortEnumType | null | undefined;
  email?: SortEnumType | null | undefined;
  enrolmentStage?: SortEnumType | null | undefined;
  fullName?: SortEnumType | null | undefined;
  knownAs?: SortEnumType | null | undefined;
  surname?: SortEnumType | null | undefined;
};
export type VolunteersPageQuery$variables = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  centreId?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: ReadonlyArray<VolunteerSortInput> | null | undefined;
  search?: string | null | undefined;
  where?: VolunteerFilterInput | null | undefined;
};
export type VolunteersPageQuery$data = {
  readonly volunteers: {
    readonly nodes: ReadonlyArray<{
      readonly centres: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly createdAt: string;
      readonly email: string | null | undefined;
      readonly enrolmentStage: EnrolmentStage;
      readonly fullName: string;
      readonly id: string;
      readonly knownAs: string;
      readonly phone: string | null | undefined;
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
export type VolunteersPageQuery = {
  response: VolunteersPageQuery$data;
  variables: VolunteersPageQuery$variables;
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
  "name": "centreId"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "last"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "order"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "search"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v9 = [
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
        "name": "centreId",
        "variableName": "centreId"
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
        "name": "search",
        "variableName": "search"
      },
      {
        "kind": "Variable",
        "name": "where",
        "variableName": "where"
      }
    ],
    "concreteType": "VolunteersConnection",
    "kind": "LinkedField",
    "name": "volunteers",
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
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "fullName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "knownAs",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "email",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "phone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "enrolmentStage",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "createdAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Centre",
            "kind": "LinkedField",
            "name": "centres",
            "plural": true,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
      (v7/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "VolunteersPageQuery",
    "selections": (v9/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v6/*:: as any*/),
      (v2/*:: as any*/),
      (v7/*:: as any*/),
      (v5/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v4/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "VolunteersPageQuery",
    "selections": (v9/*:: as any*/)
  },
  "params": {
    "cacheID": "5e2e240fffed32a20b41bd8290561c8d",
    "id": "4427cfddc4cbb3dbd8768fec206d3654c968af8f729ac30062177af569e97cf0",
    "metadata": {},
    "name": "VolunteersPageQuery",
    "operationKind": "query",
    "text": "query VolunteersPageQuery(\n  $search: String\n  $centreId: ID\n  $where: VolunteerFilterInput\n  $order: [VolunteerSortInput!]\n  $first: Int\n  $after: String\n  $last: Int\n  $before: String\n) {\n  volunteers(search: $search, centreId: $centreId, where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      id\n      fullName\n      knownAs\n      email\n      phone\n      enrolmentStage\n      createdAt\n      centres {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d8d7ef259e147ccdb1300e599148e0e6";

export default node;
