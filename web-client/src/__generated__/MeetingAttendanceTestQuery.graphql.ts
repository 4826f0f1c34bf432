/**
 * @generated SignedSource<<a78a9b1eabc185378eb9e801b6b14b42>>
 * @relayHash 7f3ea807f3a3272ef118013006eabeb9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cc259f210a1f1fc1436cbe92ed67f745078280c5549e2e5b13cd00f1d772e5c6

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MeetingAttendanceTestQuery$variables = Record<PropertyKey, never>;
export type MeetingAttendanceTestQuery$data = {
  readonly node: {
    readonly meeting: {
      readonly " $fragmentSpreads": FragmentRefs<"MeetingAttendance_meeting">;
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
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v4 = {
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
            "name": "meeting"
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
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/)
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
                  (v2/*:: as any*/)
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
    "cacheID": "7f3ea807f3a3272ef118013006eabeb9",
    "id": "cc259f210a1f1fc1436cbe92ed67f745078280c5549e2e5b13cd00f1d772e5c6",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__typename": (v3/*:: as any*/),
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
        "node.attendees.name": (v3/*:: as any*/),
        "node.attendees.volunteer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Volunteer"
        },
        "node.attendees.volunteer.fullName": (v3/*:: as any*/),
        "node.attendees.volunteer.id": (v4/*:: as any*/),
        "node.centre": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Centre"
        },
        "node.centre.id": (v4/*:: as any*/),
        "node.id": (v4/*:: as any*/),
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
        "node.replies.volunteer.fullName": (v3/*:: as any*/),
        "node.replies.volunteer.id": (v4/*:: as any*/)
      }
    },
    "name": "MeetingAttendanceTestQuery",
    "operationKind": "query",
    "text": "query MeetingAttendanceTestQuery {\n  node(id: \"meeting\") {\n    __typename\n    ...MeetingAttendance_meeting\n    id\n  }\n}\n\nfragment MeetingAttendance_meeting on SupportMeeting {\n  id\n  centre {\n    id\n  }\n  replies {\n    reply\n    volunteer {\n      id\n      fullName\n    }\n  }\n  attendees {\n    name\n    firstVisit\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c834f78b80425f4601ce510adeaa9471";

export default node;
