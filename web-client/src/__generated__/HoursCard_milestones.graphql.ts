/**
 * @generated SignedSource<<38010fa389254e166dffd3c097457fe1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HoursCard_milestones$data = {
  readonly milestones: ReadonlyArray<{
    readonly reachedOn: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "HoursCard_milestones";
};
export type HoursCard_milestones$key = {
  readonly " $data"?: HoursCard_milestones$data;
  readonly " $fragmentSpreads": FragmentRefs<"HoursCard_milestones">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HoursCard_milestones",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reachedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "eb622ae1b26cfc3cc643031a61501632";

export default node;
