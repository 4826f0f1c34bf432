/**
 * @generated SignedSource<<ed8a327f25658a45391108355cfda557>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MeetingVisitors_meeting$data = {
  readonly attendees: ReadonlyArray<{
    readonly name: string;
    readonly volunteer: {
      readonly id: string;
    } | null | undefined;
  }>;
  readonly centre: {
    readonly id: string;
  };
  readonly id: string;
  readonly " $fragmentType": "MeetingVisitors_meeting";
};
export type MeetingVisitors_meeting$key = {
  readonly " $data"?: MeetingVisitors_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingVisitors_meeting">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MeetingVisitors_meeting",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": (v1/*:: as any*/),
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
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};
})();

(node as any).hash = "3f3a2b0a91e09569c99b9227f51d8e0e";

export default node;
