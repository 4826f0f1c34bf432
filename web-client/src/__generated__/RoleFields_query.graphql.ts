/**
 * @generated SignedSource<<e63253daf25bac40de26997fe0e2540e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RoleFields_query$data = {
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

const node: ReaderFragment = {
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
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "f4af2bb6edb965e70cf1ae0d61a7443b";

export default node;
