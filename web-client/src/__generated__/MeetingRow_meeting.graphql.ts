/**
 * @generated SignedSource<<84286bd58fcafd595bd84b0d08c7b23f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
import { FragmentRefs } from "relay-runtime";
export type MeetingRow_meeting$data = {
  readonly attendees: ReadonlyArray<{
    readonly firstVisit: boolean;
  }>;
  readonly cancelled: boolean;
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
  readonly " $fragmentType": "MeetingRow_meeting";
};
export type MeetingRow_meeting$key = {
  readonly " $data"?: MeetingRow_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingRow_meeting">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MeetingRow_meeting",
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
      "kind": "ScalarField",
      "name": "cancelled",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MeetingAttendee",
      "kind": "LinkedField",
      "name": "attendees",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "firstVisit",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};

(node as any).hash = "846c86a9b95a158255943c6ff990ff0e";

export default node;
