/**
 * @generated SignedSource<<d6e209ec70f0717a5a95f4a42f1e9452>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalendarCard_volunteer$data = {
  readonly calendarUrl: string | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "CalendarCard_volunteer";
};
export type CalendarCard_volunteer$key = {
  readonly " $data"?: CalendarCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CalendarCard_volunteer",
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
      "kind": "ScalarField",
      "name": "calendarUrl",
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "1b7a3cd2cbb928c37908bafd6bd6ac12";

export default node;
