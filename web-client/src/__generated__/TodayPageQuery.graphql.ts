/**
 * @generated SignedSource<<b180851e32f8295592cbea800ef06a43>>
 * @relayHash f393c5d902257a4a741a95544a270513
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aee13984ef62728167e4374a6b0c7a6cf46deae6b9f53c128ba2d974179d2ddd

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayPageQuery$variables = {
  centreId?: string | null | undefined;
};
export type TodayPageQuery$data = {
  readonly dashboard: {
    readonly contributionsToConfirm: number;
    readonly hoursThisMonth: number;
    readonly items: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"AttentionList_items">;
    }>;
    readonly nextMeeting: {
      readonly " $fragmentSpreads": FragmentRefs<"NextMeeting_meeting">;
    } | null | undefined;
    readonly sessionsThisWeek: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"WeekSessions_sessions">;
    }>;
    readonly volunteersReady: number;
  };
};
export type TodayPageQuery = {
  response: TodayPageQuery$data;
  variables: TodayPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "centreId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "centreId",
    "variableName": "centreId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "volunteersReady",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hoursThisMonth",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contributionsToConfirm",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    (v10/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    (v5/*:: as any*/)
  ],
  "storageKey": null
},
v12 = [
  (v5/*:: as any*/)
],
v13 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Cohort",
    "kind": "LinkedField",
    "name": "cohort",
    "plural": false,
    "selections": (v12/*:: as any*/),
    "storageKey": null
  }
],
v14 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Volunteer",
    "kind": "LinkedField",
    "name": "volunteer",
    "plural": false,
    "selections": (v12/*:: as any*/),
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TodayPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "nextMeeting",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "NextMeeting_meeting"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ProgrammeSession",
            "kind": "LinkedField",
            "name": "sessionsThisWeek",
            "plural": true,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "WeekSessions_sessions"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "AttentionItem",
            "kind": "LinkedField",
            "name": "items",
            "plural": true,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "AttentionList_items"
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TodayPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "SupportMeeting",
            "kind": "LinkedField",
            "name": "nextMeeting",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v11/*:: as any*/),
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
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ProgrammeSession",
            "kind": "LinkedField",
            "name": "sessionsThisWeek",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "stillNeeded",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Programme",
                "kind": "LinkedField",
                "name": "programme",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v9/*:: as any*/),
                  (v11/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "AttentionItem",
            "kind": "LinkedField",
            "name": "items",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "detail",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dueOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "subject",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  },
                  {
                    "kind": "TypeDiscriminator",
                    "abstractKey": "__isNode"
                  },
                  (v5/*:: as any*/),
                  {
                    "kind": "InlineFragment",
                    "selections": (v13/*:: as any*/),
                    "type": "CohortPlace",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v13/*:: as any*/),
                    "type": "CohortSession",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v14/*:: as any*/),
                    "type": "Accreditation",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v14/*:: as any*/),
                    "type": "DataRequest",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v14/*:: as any*/),
                    "type": "Assignment",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v14/*:: as any*/),
                    "type": "Contribution",
                    "abstractKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f393c5d902257a4a741a95544a270513",
    "id": "aee13984ef62728167e4374a6b0c7a6cf46deae6b9f53c128ba2d974179d2ddd",
    "metadata": {},
    "name": "TodayPageQuery",
    "operationKind": "query",
    "text": "query TodayPageQuery(\n  $centreId: ID\n) {\n  dashboard(centreId: $centreId) {\n    volunteersReady\n    hoursThisMonth\n    contributionsToConfirm\n    nextMeeting {\n      ...NextMeeting_meeting\n      id\n    }\n    sessionsThisWeek {\n      ...WeekSessions_sessions\n      id\n    }\n    items {\n      ...AttentionList_items\n    }\n  }\n}\n\nfragment AttentionList_items on AttentionItem {\n  kind\n  title\n  detail\n  dueOn\n  subject {\n    __typename\n    ...subjectLink_node\n    id\n  }\n}\n\nfragment NextMeeting_meeting on SupportMeeting {\n  id\n  title\n  startsAt\n  endsAt\n  venue\n  centre {\n    name\n    timeZone\n    id\n  }\n  replies {\n    reply\n  }\n}\n\nfragment WeekSessions_sessions on ProgrammeSession {\n  id\n  startsAt\n  endsAt\n  status\n  stillNeeded\n  programme {\n    name\n    venue\n    centre {\n      name\n      timeZone\n      id\n    }\n    id\n  }\n}\n\nfragment subjectLink_node on Node {\n  __isNode: __typename\n  __typename\n  id\n  ... on CohortPlace {\n    cohort {\n      id\n    }\n  }\n  ... on CohortSession {\n    cohort {\n      id\n    }\n  }\n  ... on Accreditation {\n    volunteer {\n      id\n    }\n  }\n  ... on DataRequest {\n    volunteer {\n      id\n    }\n  }\n  ... on Assignment {\n    volunteer {\n      id\n    }\n  }\n  ... on Contribution {\n    volunteer {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3244faf4db3a5a2df8e980103424e1b8";

export default node;
