/**
 * @generated SignedSource<<aaa7b24d99d1eaaff461a9151376ccb5>>
 * @relayHash e79835c937f89c05189973f54af99218
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 453e791e8c8b60d3794cd9d2ee2ce23ab83d8f1854545f142a74d3c365f0eb63

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SupportMeetingFilterInput = {
  and?: ReadonlyArray<SupportMeetingFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  endsAt?: DateTimeOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  or?: ReadonlyArray<SupportMeetingFilterInput> | null | undefined;
  startsAt?: DateTimeOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type StringOperationFilterInput = {
  and?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  or?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  startsWith?: string | null | undefined;
};
export type DateTimeOperationFilterInput = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};
export type MeetingsPageQuery$variables = {
  all?: SupportMeetingFilterInput | null | undefined;
  past?: SupportMeetingFilterInput | null | undefined;
  upcoming?: SupportMeetingFilterInput | null | undefined;
};
export type MeetingsPageQuery$data = {
  readonly last: {
    readonly nodes: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"ScheduleMeetingForm_last">;
    }> | null | undefined;
  } | null | undefined;
  readonly past: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"MeetingRow_meeting">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly upcoming: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"MeetingRow_meeting">;
    }> | null | undefined;
  } | null | undefined;
};
export type MeetingsPageQuery = {
  response: MeetingsPageQuery$data;
  variables: MeetingsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "all"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "past"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "upcoming"
},
v3 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  },
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "startsAt": "ASC"
      }
    ]
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "upcoming"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "SupportMeeting",
  "kind": "LinkedField",
  "name": "nodes",
  "plural": true,
  "selections": [
    (v4/*:: as any*/),
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MeetingRow_meeting"
    }
  ],
  "storageKey": null
},
v6 = {
  "kind": "Literal",
  "name": "order",
  "value": [
    {
      "startsAt": "DESC"
    }
  ]
},
v7 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 24
  },
  (v6/*:: as any*/),
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "past"
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v9 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  },
  (v6/*:: as any*/),
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "all"
  }
],
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "SupportMeeting",
  "kind": "LinkedField",
  "name": "nodes",
  "plural": true,
  "selections": [
    (v4/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/),
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
        },
        (v4/*:: as any*/)
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
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "MeetingsPageQuery",
    "selections": [
      {
        "alias": "upcoming",
        "args": (v3/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          (v5/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "past",
        "args": (v7/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          (v8/*:: as any*/),
          (v5/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "last",
        "args": (v9/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ScheduleMeetingForm_last"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "MeetingsPageQuery",
    "selections": [
      {
        "alias": "upcoming",
        "args": (v3/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          (v14/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "past",
        "args": (v7/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          (v8/*:: as any*/),
          (v14/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "last",
        "args": (v9/*:: as any*/),
        "concreteType": "SupportMeetingsConnection",
        "kind": "LinkedField",
        "name": "supportMeetings",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "remindBefore",
                "storageKey": null
              },
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e79835c937f89c05189973f54af99218",
    "id": "453e791e8c8b60d3794cd9d2ee2ce23ab83d8f1854545f142a74d3c365f0eb63",
    "metadata": {},
    "name": "MeetingsPageQuery",
    "operationKind": "query",
    "text": "query MeetingsPageQuery(\n  $upcoming: SupportMeetingFilterInput\n  $past: SupportMeetingFilterInput\n  $all: SupportMeetingFilterInput\n) {\n  upcoming: supportMeetings(first: 20, where: $upcoming, order: [{startsAt: ASC}]) {\n    nodes {\n      id\n      ...MeetingRow_meeting\n    }\n  }\n  past: supportMeetings(first: 24, where: $past, order: [{startsAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      ...MeetingRow_meeting\n    }\n  }\n  last: supportMeetings(first: 1, where: $all, order: [{startsAt: DESC}]) {\n    nodes {\n      ...ScheduleMeetingForm_last\n      id\n    }\n  }\n}\n\nfragment MeetingRow_meeting on SupportMeeting {\n  id\n  title\n  startsAt\n  endsAt\n  venue\n  cancelled\n  centre {\n    name\n    timeZone\n    id\n  }\n  replies {\n    reply\n  }\n  attendees {\n    firstVisit\n  }\n}\n\nfragment ScheduleMeetingForm_last on SupportMeeting {\n  title\n  startsAt\n  endsAt\n  venue\n  remindBefore\n}\n"
  }
};
})();

(node as any).hash = "68dcdb7479b1c8bbc2adc3210e6ca147";

export default node;
