/**
 * @generated SignedSource<<2cfe68cadfe7f29a435dd391dbc9c02e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RoleFields_query$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly requiredCount: number;
  }>;
  readonly courses: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
    }> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "RoleFields_query";
};
export type RoleFields_query$key = {
  readonly " $data"?: RoleFields_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"RoleFields_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RoleFields_query",
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
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "8e66373c66302966b07e02eaa6262682";

export default node;
