/**
 * @generated SignedSource<<28999617781bec018ec4e563c410b417>>
 * @relayHash b8bd7c190e623067cc3ac84dbd5370dd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 66d8044823d705ff87210c116c90c4232e074364a16dc3af381dab434ec8dcf9

import { ConcreteRequest } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type VolunteerFilterInput = {
  and?: ReadonlyArray<VolunteerFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
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
export type EnrolmentStageOperationFilterInput = {
  eq?: EnrolmentStage | null | undefined;
  in?: ReadonlyArray<EnrolmentStage> | null | undefined;
  neq?: EnrolmentStage | null | undefined;
  nin?: ReadonlyArray<EnrolmentStage> | null | undefined;
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
export type VolunteerPickerQuery$variables = {
  search?: string | null | undefined;
  where?: VolunteerFilterInput | null | undefined;
};
export type VolunteerPickerQuery$data = {
  readonly volunteers: {
    readonly nodes: ReadonlyArray<{
      readonly enrolmentStage: EnrolmentStage;
      readonly fullName: string;
      readonly id: string;
      readonly postcode: string | null | undefined;
    }> | null | undefined;
  } | null | undefined;
};
export type VolunteerPickerQuery = {
  response: VolunteerPickerQuery$data;
  variables: VolunteerPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = [
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
            "fullName": "ASC"
          }
        ]
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
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "nodes",
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
            "name": "fullName",
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
            "name": "postcode",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VolunteerPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VolunteerPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b8bd7c190e623067cc3ac84dbd5370dd",
    "id": "66d8044823d705ff87210c116c90c4232e074364a16dc3af381dab434ec8dcf9",
    "metadata": {},
    "name": "VolunteerPickerQuery",
    "operationKind": "query",
    "text": "query VolunteerPickerQuery(\n  $search: String\n  $where: VolunteerFilterInput\n) {\n  volunteers(search: $search, first: 12, where: $where, order: [{fullName: ASC}]) {\n    nodes {\n      id\n      fullName\n      enrolmentStage\n      postcode\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "05ae73b40263c1bce99fa1b121493b98";

export default node;
