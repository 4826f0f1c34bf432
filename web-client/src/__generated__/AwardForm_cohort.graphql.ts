/**
 * @generated SignedSource<<aef7fbe89fd3c9521c9fce410dc71a15>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type AwardForm_cohort$data = {
  readonly places: ReadonlyArray<{
    readonly accreditation: {
      readonly id: string;
    } | null | undefined;
    readonly id: string;
    readonly status: PlaceStatus;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }>;
  readonly sessions: ReadonlyArray<{
    readonly register: ReadonlyArray<{
      readonly attendance: Attendance | null | undefined;
      readonly volunteer: {
        readonly id: string;
      };
    }>;
  }>;
  readonly " $fragmentType": "AwardForm_cohort";
};
export type AwardForm_cohort$key = {
  readonly " $data"?: AwardForm_cohort$data;
  readonly " $fragmentSpreads": FragmentRefs<"AwardForm_cohort">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AwardForm_cohort",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CohortPlace",
      "kind": "LinkedField",
      "name": "places",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fullName",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Accreditation",
          "kind": "LinkedField",
          "name": "accreditation",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CohortSession",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "RegisterEntry",
          "kind": "LinkedField",
          "name": "register",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "attendance",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Volunteer",
              "kind": "LinkedField",
              "name": "volunteer",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Cohort",
  "abstractKey": null
};
})();

(node as any).hash = "d562bba9b720d46e6aa7a39436ca60ed";

export default node;
