/**
 * @generated SignedSource<<e6ff8eda7da6f1f3686c9e1acfd90e78>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CohortStatus = "CANCELLED" | "CLOSED" | "COMPLETED" | "OPEN" | "PLANNED" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type MyTraining_query$data = {
  readonly cohorts: {
    readonly nodes: ReadonlyArray<{
      readonly centre: {
        readonly id: string;
      };
      readonly closesOn: string;
      readonly course: {
        readonly title: string;
      };
      readonly id: string;
      readonly name: string;
      readonly placesLeft: number;
      readonly startsOn: string | null | undefined;
      readonly status: CohortStatus;
    }> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "MyTraining_query";
};
export type MyTraining_query$key = {
  readonly " $data"?: MyTraining_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyTraining_query">;
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
  "name": "MyTraining_query",
  "selections": [
    {
      "alias": null,
      "args": [
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
              "closesOn": "DESC"
            }
          ]
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
          "concreteType": "Cohort",
          "kind": "LinkedField",
          "name": "nodes",
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
              "name": "closesOn",
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
                (v0/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Course",
              "kind": "LinkedField",
              "name": "course",
              "plural": false,
              "selections": [
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
          "storageKey": null
        }
      ],
      "storageKey": "cohorts(first:20,order:[{\"closesOn\":\"DESC\"}])"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "00dcb7d29e1974cc6818bba2c863d427";

export default node;
