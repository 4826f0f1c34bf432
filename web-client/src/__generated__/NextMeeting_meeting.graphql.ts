/**
 * @generated SignedSource<<94f9331624fedd2883df27cbff2fc4d1>>
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
    readonly name: string;
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
          "name": "name",
          "storageKey": null
        },
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

(node as any).hash = "3d83a1be01738397f1eb1ebe14cb00bf";

export default node;
