/**
 * @generated SignedSource<<74548472c8c3be7ab4a51f2380a10984>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NotesCard_volunteer$data = {
  readonly notes: ReadonlyArray<{
    readonly at: string;
    readonly text: string;
    readonly writtenBy: string;
  }>;
  readonly " $fragmentType": "NotesCard_volunteer";
};
export type NotesCard_volunteer$key = {
  readonly " $data"?: NotesCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"NotesCard_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NotesCard_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "VolunteerNote",
      "kind": "LinkedField",
      "name": "notes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "writtenBy",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "a3b212f2f2c2585f1655481033934a54";

export default node;
