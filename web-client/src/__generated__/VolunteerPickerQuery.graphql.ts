/**
 * @generated SignedSource<<c8f2c4805fcbda6a2682d873dc07f844>>
 * @relayHash 8c01b1a5925b187cc22c36f7bc475a43
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 85c31f9dd83ab8a1720516ffe5671cef0a408640b1ddec7b0f43563f4ba18020

import { ConcreteRequest } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type VolunteerPickerQuery$variables = {
  centreId?: string | null | undefined;
  search?: string | null | undefined;
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
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "centreId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "search"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      },
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "VolunteerPickerQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "VolunteerPickerQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8c01b1a5925b187cc22c36f7bc475a43",
    "id": "85c31f9dd83ab8a1720516ffe5671cef0a408640b1ddec7b0f43563f4ba18020",
    "metadata": {},
    "name": "VolunteerPickerQuery",
    "operationKind": "query",
    "text": "query VolunteerPickerQuery(\n  $search: String\n  $centreId: ID\n) {\n  volunteers(search: $search, centreId: $centreId, first: 12, order: [{fullName: ASC}]) {\n    nodes {\n      id\n      fullName\n      enrolmentStage\n      postcode\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "56d17ddf18e518695cc87e99d47aade3";

export default node;
