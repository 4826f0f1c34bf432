/**
 * @generated SignedSource<<cdf20fd0d11920169b95c0a0e1ce55c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MeetingPage_meeting$data = {
  readonly agenda: string | null | undefined;
  readonly cancelled: boolean;
  readonly centre: {
    readonly name: string;
    readonly timeZone: string;
  };
  readonly endsAt: string;
  readonly id: string;
  readonly registerOpensAt: string;
  readonly remindBefore: ReadonlyArray<number>;
  readonly startsAt: string;
  readonly title: string;
  readonly venue: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingAttendance_meeting" | "MeetingMessages_meeting" | "MeetingReplies_meeting" | "MeetingVisitors_meeting">;
  readonly " $fragmentType": "MeetingPage_meeting";
};
export type MeetingPage_meeting$key = {
  readonly " $data"?: MeetingPage_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingPage_meeting">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "before"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "first"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "last"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "MeetingPage_meeting",
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
      "name": "registerOpensAt",
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
      "name": "agenda",
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
      "kind": "ScalarField",
      "name": "remindBefore",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "MeetingAttendance_meeting"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MeetingReplies_meeting"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MeetingVisitors_meeting"
    },
    {
      "args": [
        {
          "kind": "Variable",
          "name": "after",
          "variableName": "after"
        },
        {
          "kind": "Variable",
          "name": "before",
          "variableName": "before"
        },
        {
          "kind": "Variable",
          "name": "first",
          "variableName": "first"
        },
        {
          "kind": "Variable",
          "name": "last",
          "variableName": "last"
        }
      ],
      "kind": "FragmentSpread",
      "name": "MeetingMessages_meeting"
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};

(node as any).hash = "ed7e9871dc5578bc66bdf916b810dd58";

export default node;
