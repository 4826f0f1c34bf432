/**
 * @generated SignedSource<<7c734dcb885bc129a82e9b8b9979f6de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CohortStatus = "CANCELLED" | "CLOSED" | "COMPLETED" | "OPEN" | "PLANNED" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type CohortRow_cohort$data = {
  readonly capacity: number;
  readonly centre: {
    readonly name: string;
  };
  readonly closesOn: string;
  readonly endsOn: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly opensOn: string;
  readonly placesLeft: number;
  readonly startsOn: string | null | undefined;
  readonly status: CohortStatus;
  readonly waitingList: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly " $fragmentType": "CohortRow_cohort";
};
export type CohortRow_cohort$key = {
  readonly " $data"?: CohortRow_cohort$data;
  readonly " $fragmentSpreads": FragmentRefs<"CohortRow_cohort">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CohortRow_cohort",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
        (v1/*:: as any*/)
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
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Cohort",
  "abstractKey": null
};
})();

(node as any).hash = "74d040aa7ba7f8d3d9bc9d9c29cc4d94";

export default node;
