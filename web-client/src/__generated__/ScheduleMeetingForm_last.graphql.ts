/**
 * @generated SignedSource<<77d518fa85077deb6cf48900b4bba821>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScheduleMeetingForm_last$data = {
  readonly endsAt: string;
  readonly remindBefore: ReadonlyArray<number>;
  readonly startsAt: string;
  readonly title: string;
  readonly venue: string | null | undefined;
  readonly " $fragmentType": "ScheduleMeetingForm_last";
};
export type ScheduleMeetingForm_last$key = {
  readonly " $data"?: ScheduleMeetingForm_last$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScheduleMeetingForm_last">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScheduleMeetingForm_last",
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
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "venue",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "remindBefore",
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};

(node as any).hash = "4541b7d7df6a918e8b179a27bed88877";

export default node;
