/**
 * @generated SignedSource<<57b7502dd2ad5cd66270c6fab939a44f>>
 * @relayHash 316f008e9f14cb99600758ae8584708e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fb620eb45762678cf3a6711c5bfdda02df506c4a5c53d5e75a861c619464062e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewProgrammePageQuery$variables = Record<PropertyKey, never>;
export type NewProgrammePageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"RoleFields_query">;
};
export type NewProgrammePageQuery = {
  response: NewProgrammePageQuery$data;
  variables: NewProgrammePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewProgrammePageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "RoleFields_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewProgrammePageQuery",
    "selections": [
      {
        "alias": null,
        "args": [
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
                "title": "ASC"
              }
            ]
          }
        ],
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
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:100,order:[{\"title\":\"ASC\"}])"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CheckType",
        "kind": "LinkedField",
        "name": "checkTypes",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "requiredCount",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "316f008e9f14cb99600758ae8584708e",
    "id": "fb620eb45762678cf3a6711c5bfdda02df506c4a5c53d5e75a861c619464062e",
    "metadata": {},
    "name": "NewProgrammePageQuery",
    "operationKind": "query",
    "text": "query NewProgrammePageQuery {\n  ...RoleFields_query\n}\n\nfragment RoleFields_query on Query {\n  courses(first: 100, order: [{title: ASC}]) {\n    nodes {\n      id\n      title\n    }\n  }\n  checkTypes {\n    id\n    name\n    requiredCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "52d61fbcc8764511664173359e22f001";

export default node;
