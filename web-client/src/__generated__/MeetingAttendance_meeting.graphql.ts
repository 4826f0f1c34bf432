/**
 * @generated SignedSource<<d609056c56a3344e0df45ea076441b40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
import { FragmentRefs } from "relay-runtime";
export type MeetingAttendance_meeting$data = {
  readonly attendees: ReadonlyArray<{
    readonly firstVisit: boolean;
    readonly name: string;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    } | null | undefined;
  }>;
  readonly id: string;
  readonly replies: ReadonlyArray<{
    readonly reply: Reply;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }>;
  readonly " $fragmentType": "MeetingAttendance_meeting";
};
export type MeetingAttendance_meeting$key = {
  readonly " $data"?: MeetingAttendance_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingAttendance_meeting">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fullName",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MeetingAttendance_meeting",
  "selections": [
    (v0/*:: as any*/),
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
        },
        (v1/*:: as any*/)
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
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "firstVisit",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};
})();

(node as any).hash = "6ff52372d400125b01973e4d423b25a7";

export default node;
