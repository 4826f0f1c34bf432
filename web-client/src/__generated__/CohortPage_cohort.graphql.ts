/**
 * @generated SignedSource<<5c7db683370ecb4b8c32c77b6468307c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CohortStatus = "CANCELLED" | "CLOSED" | "COMPLETED" | "OPEN" | "PLANNED" | "RUNNING";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type CohortPage_cohort$data = {
  readonly centre: {
    readonly name: string;
  };
  readonly course: {
    readonly id: string;
    readonly title: string;
  };
  readonly endsOn: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly places: ReadonlyArray<{
    readonly accreditation: {
      readonly id: string;
    } | null | undefined;
    readonly id: string;
    readonly status: PlaceStatus;
    readonly volunteer: {
      readonly id: string;
    };
  }>;
  readonly startsOn: string | null | undefined;
  readonly status: CohortStatus;
  readonly " $fragmentSpreads": FragmentRefs<"AwardForm_cohort" | "CohortFacts_cohort" | "CohortPlaces_cohort" | "CohortSessions_cohort">;
  readonly " $fragmentType": "CohortPage_cohort";
};
export type CohortPage_cohort$key = {
  readonly " $data"?: CohortPage_cohort$data;
  readonly " $fragmentSpreads": FragmentRefs<"CohortPage_cohort">;
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
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v3 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CohortPage_cohort",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
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
      "concreteType": "Course",
      "kind": "LinkedField",
      "name": "course",
      "plural": false,
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
      "name": "places",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Accreditation",
          "kind": "LinkedField",
          "name": "accreditation",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CohortFacts_cohort"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CohortPlaces_cohort"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CohortSessions_cohort"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AwardForm_cohort"
    }
  ],
  "type": "Cohort",
  "abstractKey": null
};
})();

(node as any).hash = "bd41f24476637275c4d72c122964ce44";

export default node;
