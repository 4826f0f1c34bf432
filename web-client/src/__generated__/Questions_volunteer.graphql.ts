/**
 * @generated SignedSource<<3f2be499bc6b994c5305801ee5b52e5c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssignmentStatus = "ACCEPTED" | "DECLINED" | "DRAFT" | "ENDED" | "PROPOSED";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type Questions_volunteer$data = {
  readonly assignments: ReadonlyArray<{
    readonly from: string;
    readonly id: string;
    readonly programme: {
      readonly name: string;
      readonly venue: string | null | undefined;
    };
    readonly role: {
      readonly title: string;
    };
    readonly status: AssignmentStatus;
    readonly until: string | null | undefined;
  }>;
  readonly places: ReadonlyArray<{
    readonly cohort: {
      readonly course: {
        readonly title: string;
      };
      readonly name: string;
    };
    readonly id: string;
    readonly offerExpiresAt: string | null | undefined;
    readonly status: PlaceStatus;
  }>;
  readonly " $fragmentType": "Questions_volunteer";
};
export type Questions_volunteer$key = {
  readonly " $data"?: Questions_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Questions_volunteer">;
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
  "name": "status",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Questions_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Programme",
          "kind": "LinkedField",
          "name": "programme",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "venue",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ProgrammeRole",
          "kind": "LinkedField",
          "name": "role",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        }
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
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "offerExpiresAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Cohort",
          "kind": "LinkedField",
          "name": "cohort",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Course",
              "kind": "LinkedField",
              "name": "course",
              "plural": false,
              "selections": (v3/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "7d7ee6c6d3fc1542ad663f352b91574c";

export default node;
