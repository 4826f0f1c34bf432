/**
 * @generated SignedSource<<df48db594aa7b97762d60f32b3167dab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssignmentStatus = "ACCEPTED" | "DECLINED" | "DRAFT" | "ENDED" | "PROPOSED";
import { FragmentRefs } from "relay-runtime";
export type AssignmentsCard_volunteer$data = {
  readonly assignments: ReadonlyArray<{
    readonly from: string;
    readonly id: string;
    readonly programme: {
      readonly id: string;
      readonly name: string;
    };
    readonly role: {
      readonly title: string;
    };
    readonly status: AssignmentStatus;
    readonly until: string | null | undefined;
  }>;
  readonly " $fragmentType": "AssignmentsCard_volunteer";
};
export type AssignmentsCard_volunteer$key = {
  readonly " $data"?: AssignmentsCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssignmentsCard_volunteer">;
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
  "name": "AssignmentsCard_volunteer",
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
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
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "f8f334503b455ae002e491707c26b3c9";

export default node;
