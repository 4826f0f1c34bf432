/**
 * @generated SignedSource<<a6ec64dc77eeac411c6e60fb25de5c51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
import { FragmentRefs } from "relay-runtime";
export type NextMeeting_meeting$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly endsAt: string;
  readonly id: string;
  readonly replies: ReadonlyArray<{
    readonly reply: Reply;
  }>;
  readonly startsAt: string;
  readonly title: string;
  readonly venue: string | null | undefined;
  readonly " $fragmentType": "NextMeeting_meeting";
};
export type NextMeeting_meeting$key = {
  readonly " $data"?: NextMeeting_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"NextMeeting_meeting">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NextMeeting_meeting",
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
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MeetingReply",
      "kind": "LinkedField",
      "name": "replies",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reply",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};

(node as any).hash = "4d2364b459961b8c51276a340dd8a473";

export default node;
