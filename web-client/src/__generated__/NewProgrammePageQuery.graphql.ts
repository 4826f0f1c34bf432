/**
 * @generated SignedSource<<83a83530f128fb584c2085354c1b1738>>
 * @relayHash a4d1364bb21ef6a8e7f417381ad45c30
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3041c2d0df4dfa7118185edbad644d27fef408efe3c6a80b61978bf2978a2afb

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

const node: ConcreteRequest = {
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
                "name": "title",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:100,order:[{\"title\":\"ASC\"}])"
      }
    ]
  },
  "params": {
    "cacheID": "a4d1364bb21ef6a8e7f417381ad45c30",
    "id": "3041c2d0df4dfa7118185edbad644d27fef408efe3c6a80b61978bf2978a2afb",
    "metadata": {},
    "name": "NewProgrammePageQuery",
    "operationKind": "query",
    "text": "query NewProgrammePageQuery {\n  ...RoleFields_query\n}\n\nfragment RoleFields_query on Query {\n  courses(first: 100, order: [{title: ASC}]) {\n    nodes {\n      id\n      title\n    }\n  }\n}\n"
  }
};

(node as any).hash = "52d61fbcc8764511664173359e22f001";

export default node;
