/**
 * @generated SignedSource<<cc353e557418e4453f33177a962f2861>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentKind = "NEWSLETTER" | "PHOTOGRAPHS" | "PROGRAMME_NEWS" | "SHARING_WITH_PARTNERS" | "STORY_PUBLICATION";
import { FragmentRefs } from "relay-runtime";
export type ConsentSwitches_volunteer$data = {
  readonly consents: ReadonlyArray<{
    readonly given: boolean;
    readonly kind: ConsentKind;
    readonly on: string;
  }>;
  readonly id: string;
  readonly " $fragmentType": "ConsentSwitches_volunteer";
};
export type ConsentSwitches_volunteer$key = {
  readonly " $data"?: ConsentSwitches_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentSwitches_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ConsentSwitches_volunteer",
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
      "concreteType": "Consent",
      "kind": "LinkedField",
      "name": "consents",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "given",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "on",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "cccc824e7e9ae8d359222038ed4a8d43";

export default node;
