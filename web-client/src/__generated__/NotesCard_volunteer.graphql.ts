/**
 * @generated SignedSource<<ffe27c9ffe3d53d95ebb44c9a0df9b13>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NotesCard_volunteer$data = {
  readonly id: string;
  readonly knownAs: string;
  readonly notes: ReadonlyArray<{
    readonly at: string;
    readonly id: string;
    readonly text: string;
    readonly writtenBy: string;
  }>;
  readonly " $fragmentType": "NotesCard_volunteer";
};
export type NotesCard_volunteer$key = {
  readonly " $data"?: NotesCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"NotesCard_volunteer">;
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
  "name": "NotesCard_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "knownAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "VolunteerNote",
      "kind": "LinkedField",
      "name": "notes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
})();

(node as any).hash = "f5b6cd76983970a394563cb13bbd235e";

export default node;
