/**
 * @generated SignedSource<<6033d41801c8c369692ea4a067d5f641>>
 * @relayHash 5c9278a33cfffc1a01ce09e96f5f5a65
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7be1f12a07fa3adf4eb046181075c25b290b6effbbcb34c6e1be2ed48b25d922

import { ConcreteRequest } from 'relay-runtime';
export type ScheduleCohortPageQuery$variables = {
  id: string;
};
export type ScheduleCohortPageQuery$data = {
  readonly node: {
    readonly __typename: "Course";
    readonly id: string;
    readonly title: string;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
};
export type ScheduleCohortPageQuery = {
  response: ScheduleCohortPageQuery$data;
  variables: ScheduleCohortPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ScheduleCohortPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "type": "Course",
            "abstractKey": null
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
    "name": "ScheduleCohortPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v4/*:: as any*/)
            ],
            "type": "Course",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5c9278a33cfffc1a01ce09e96f5f5a65",
    "id": "7be1f12a07fa3adf4eb046181075c25b290b6effbbcb34c6e1be2ed48b25d922",
    "metadata": {},
    "name": "ScheduleCohortPageQuery",
    "operationKind": "query",
    "text": "query ScheduleCohortPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Course {\n      id\n      title\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "77fbaee5e7c8334151bbb247977d7f26";

export default node;
