/**
 * @generated SignedSource<<6c0634e47e66ca7babcf076009e0bf3a>>
 * @relayHash 9e7f8f55d3b2a550ea4cecac938a0e6e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5c9fef43719207bc72f222f1968d48efcd748c223a2eb1b7b89b46a6dbe0e27b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RecordMeetingAttendanceInput = {
  meetingId: string;
  removeVisitors?: ReadonlyArray<string> | null | undefined;
  removeVolunteerIds?: ReadonlyArray<string> | null | undefined;
  visitors?: ReadonlyArray<string> | null | undefined;
  volunteerIds: ReadonlyArray<string>;
};
export type MeetingAttendanceMutation$variables = {
  input: RecordMeetingAttendanceInput;
};
export type MeetingAttendanceMutation$data = {
  readonly recordMeetingAttendance: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly supportMeeting: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"MeetingAttendance_meeting">;
    } | null | undefined;
  };
};
export type MeetingAttendanceMutation = {
  response: MeetingAttendanceMutation$data;
  variables: MeetingAttendanceMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "errors",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v3/*:: as any*/)
      ],
      "type": "Error",
      "abstractKey": "__isError"
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "InvalidField",
          "kind": "LinkedField",
          "name": "fields",
          "plural": true,
          "selections": [
            (v4/*:: as any*/),
            (v3/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "type": "InvalidInputError",
      "abstractKey": null
    }
  ],
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
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
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MeetingAttendanceMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordMeetingAttendancePayload",
        "kind": "LinkedField",
        "name": "recordMeetingAttendance",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "supportMeeting",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "MeetingAttendance_meeting"
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MeetingAttendanceMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordMeetingAttendancePayload",
        "kind": "LinkedField",
        "name": "recordMeetingAttendance",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "supportMeeting",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/)
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
                  (v6/*:: as any*/)
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
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "firstVisit",
                    "storageKey": null
                  },
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "9e7f8f55d3b2a550ea4cecac938a0e6e",
    "id": "5c9fef43719207bc72f222f1968d48efcd748c223a2eb1b7b89b46a6dbe0e27b",
    "metadata": {},
    "name": "MeetingAttendanceMutation",
    "operationKind": "mutation",
    "text": "mutation MeetingAttendanceMutation(\n  $input: RecordMeetingAttendanceInput!\n) {\n  recordMeetingAttendance(input: $input) {\n    supportMeeting {\n      id\n      ...MeetingAttendance_meeting\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n\nfragment MeetingAttendance_meeting on SupportMeeting {\n  id\n  centre {\n    id\n  }\n  replies {\n    reply\n    volunteer {\n      id\n      fullName\n    }\n  }\n  attendees {\n    name\n    firstVisit\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b6caabd38675e0346e240774fcc96e0b";

export default node;
