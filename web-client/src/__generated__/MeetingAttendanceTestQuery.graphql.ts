/**
 * @generated SignedSource<<325013784062b930762b62b6a457c920>>
 * @relayHash ef53b70f5ab28f0ac9a7f1833a680435
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d2210abcb6ec180fa0db4115aebe3ee37b1ad552f8819acde28088b400574bda

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MeetingAttendanceTestQuery$variables = Record<PropertyKey, never>;
export type MeetingAttendanceTestQuery$data = {
  readonly node: {
    readonly attendance: {
      readonly " $fragmentSpreads": FragmentRefs<"MeetingAttendance_meeting">;
    } | null | undefined;
    readonly visitors: {
      readonly " $fragmentSpreads": FragmentRefs<"MeetingVisitors_meeting">;
    } | null | undefined;
  } | null | undefined;
};
export type MeetingAttendanceTestQuery = {
  response: MeetingAttendanceTestQuery$data;
  variables: MeetingAttendanceTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "meeting"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fullName",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = [
  (v1/*:: as any*/)
],
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MeetingAttendanceTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "MeetingAttendance_meeting"
                }
              ],
              "type": "SupportMeeting",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "attendance"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "MeetingVisitors_meeting"
                }
              ],
              "type": "SupportMeeting",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "visitors"
          }
        ],
        "storageKey": "node(id:\"meeting\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MeetingAttendanceTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v1/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
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
                  (v2/*:: as any*/)
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "firstVisit",
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "SupportMeeting",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": (v4/*:: as any*/),
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Volunteer",
                    "kind": "LinkedField",
                    "name": "volunteer",
                    "plural": false,
                    "selections": (v4/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "SupportMeeting",
            "abstractKey": null
          }
        ],
        "storageKey": "node(id:\"meeting\")"
      }
    ]
  },
  "params": {
    "cacheID": "ef53b70f5ab28f0ac9a7f1833a680435",
    "id": "d2210abcb6ec180fa0db4115aebe3ee37b1ad552f8819acde28088b400574bda",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__typename": (v5/*:: as any*/),
        "node.attendees": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "MeetingAttendee"
        },
        "node.attendees.firstVisit": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Boolean"
        },
        "node.attendees.name": (v5/*:: as any*/),
        "node.attendees.volunteer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Volunteer"
        },
        "node.attendees.volunteer.fullName": (v5/*:: as any*/),
        "node.attendees.volunteer.id": (v6/*:: as any*/),
        "node.centre": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Centre"
        },
        "node.centre.id": (v6/*:: as any*/),
        "node.id": (v6/*:: as any*/),
        "node.replies": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "MeetingReply"
        },
        "node.replies.reply": {
          "enumValues": [
            "COMING",
            "NOT_COMING",
            "NO_ANSWER"
          ],
          "nullable": false,
          "plural": false,
          "type": "Reply"
        },
        "node.replies.volunteer": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Volunteer"
        },
        "node.replies.volunteer.fullName": (v5/*:: as any*/),
        "node.replies.volunteer.id": (v6/*:: as any*/)
      }
    },
    "name": "MeetingAttendanceTestQuery",
    "operationKind": "query",
    "text": "query MeetingAttendanceTestQuery {\n  node(id: \"meeting\") {\n    __typename\n    ...MeetingAttendance_meeting\n    ...MeetingVisitors_meeting\n    id\n  }\n}\n\nfragment MeetingAttendance_meeting on SupportMeeting {\n  id\n  replies {\n    reply\n    volunteer {\n      id\n      fullName\n    }\n  }\n  attendees {\n    name\n    firstVisit\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n\nfragment MeetingVisitors_meeting on SupportMeeting {\n  id\n  centre {\n    id\n  }\n  attendees {\n    name\n    volunteer {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1f4528d40cf58103cb867b4e90c0f001";

export default node;
