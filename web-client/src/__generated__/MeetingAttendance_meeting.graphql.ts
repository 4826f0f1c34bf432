/**
 * @generated SignedSource<<e7c37401800b32c1d8ca8be9a67e69f8>>
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
  readonly centre: {
    readonly id: string;
  };
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
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
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

(node as any).hash = "d1e5858fcbc80696c6eabdf2a8419c93";

export default node;
