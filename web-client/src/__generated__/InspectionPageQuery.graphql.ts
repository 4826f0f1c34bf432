/**
 * @generated SignedSource<<6a9d89ffabcd649e4853feec99b6dc0d>>
 * @relayHash b2a5a7b5784c275193105c8ca9652e6b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4b8039b27f81abb786c9fdcc0d23cc18d5f3a0d0d024993bc02b30cb693aace0

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
export type ProgrammeFilterInput = {
  and?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  kind?: ProgrammeKindOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
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
export type ProgrammeKindOperationFilterInput = {
  eq?: ProgrammeKind | null | undefined;
  in?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
  neq?: ProgrammeKind | null | undefined;
  nin?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
};
export type InspectionPageQuery$variables = {
  asked: boolean;
  centreId?: string | null | undefined;
  from?: string | null | undefined;
  programmeId?: string | null | undefined;
  sessionId?: string | null | undefined;
  until?: string | null | undefined;
  where?: ProgrammeFilterInput | null | undefined;
};
export type InspectionPageQuery$data = {
  readonly inspection?: {
    readonly centre: string;
    readonly days: string | null | undefined;
    readonly figures: {
      readonly attendances: number;
      readonly knownSince: number;
      readonly notSuitable: number;
      readonly people: number;
      readonly sessions: number;
      readonly unrecorded: number;
    } | null | undefined;
    readonly problems: ReadonlyArray<{
      readonly message: string;
      readonly name: string;
    }>;
    readonly programme: string | null | undefined;
    readonly sessions: ReadonlyArray<{
      readonly sessionId: string;
      readonly startsAt: string;
      readonly " $fragmentSpreads": FragmentRefs<"InspectedSession_session">;
    }> | null | undefined;
    readonly timeZone: string;
    readonly " $fragmentSpreads": FragmentRefs<"NotSuitable_inspection">;
  };
  readonly programmes: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }> | null | undefined;
  } | null | undefined;
};
export type InspectionPageQuery = {
  response: InspectionPageQuery$data;
  variables: InspectionPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "asked"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "centreId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "programmeId"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "sessionId"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "until"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v7 = [
  {
    "kind": "Variable",
    "name": "centreId",
    "variableName": "centreId"
  },
  {
    "kind": "Variable",
    "name": "from",
    "variableName": "from"
  },
  {
    "kind": "Variable",
    "name": "programmeId",
    "variableName": "programmeId"
  },
  {
    "kind": "Variable",
    "name": "sessionId",
    "variableName": "sessionId"
  },
  {
    "kind": "Variable",
    "name": "until",
    "variableName": "until"
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "InvalidField",
  "kind": "LinkedField",
  "name": "problems",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "centre",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "programme",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "days",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unrecorded",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "InspectionFigures",
  "kind": "LinkedField",
  "name": "figures",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sessions",
      "storageKey": null
    },
    (v14/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "people",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attendances",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "notSuitable",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "knownSince",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "sessionId",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    },
    {
      "kind": "Variable",
      "name": "where",
      "variableName": "where"
    }
  ],
  "concreteType": "ProgrammesConnection",
  "kind": "LinkedField",
  "name": "programmes",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Programme",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        (v8/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "requirement",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "InspectionPageQuery",
    "selections": [
      {
        "condition": "asked",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v7/*:: as any*/),
            "concreteType": "Inspection",
            "kind": "LinkedField",
            "name": "inspection",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "InspectedSession",
                "kind": "LinkedField",
                "name": "sessions",
                "plural": true,
                "selections": [
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "InspectedSession_session"
                  }
                ],
                "storageKey": null
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "NotSuitable_inspection"
              }
            ],
            "storageKey": null
          }
        ]
      },
      (v18/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "InspectionPageQuery",
    "selections": [
      {
        "condition": "asked",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v7/*:: as any*/),
            "concreteType": "Inspection",
            "kind": "LinkedField",
            "name": "inspection",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "InspectedSession",
                "kind": "LinkedField",
                "name": "sessions",
                "plural": true,
                "selections": [
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v12/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsAt",
                    "storageKey": null
                  },
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "registerBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "InspectedPerson",
                    "kind": "LinkedField",
                    "name": "people",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "volunteerId",
                        "storageKey": null
                      },
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "role",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "cameAs",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "suitable",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "suitableAsRecorded",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "verdict",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "clearedOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "inductedOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "InspectedCheck",
                        "kind": "LinkedField",
                        "name": "checks",
                        "plural": true,
                        "selections": [
                          (v8/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "kind",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "level",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "workforce",
                            "storageKey": null
                          },
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
                            "name": "on",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "hasNumber",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "seenBy",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "dueBy",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "referencesOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "referencesAskedFor",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ReadinessReason",
                        "kind": "LinkedField",
                        "name": "missing",
                        "plural": true,
                        "selections": [
                          (v19/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "met",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "explanation",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ReadinessReason",
                        "kind": "LinkedField",
                        "name": "missingAsRecorded",
                        "plural": true,
                        "selections": [
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "SetAside",
                        "kind": "LinkedField",
                        "name": "setAside",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "by",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "reason",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "until",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "recordedLater",
                        "storageKey": null
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
      (v18/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "b2a5a7b5784c275193105c8ca9652e6b",
    "id": "4b8039b27f81abb786c9fdcc0d23cc18d5f3a0d0d024993bc02b30cb693aace0",
    "metadata": {},
    "name": "InspectionPageQuery",
    "operationKind": "query",
    "text": "query InspectionPageQuery(\n  $centreId: ID\n  $programmeId: ID\n  $sessionId: ID\n  $from: Date\n  $until: Date\n  $where: ProgrammeFilterInput\n  $asked: Boolean!\n) {\n  inspection(centreId: $centreId, programmeId: $programmeId, sessionId: $sessionId, from: $from, until: $until) @include(if: $asked) {\n    problems {\n      name\n      message\n    }\n    centre\n    timeZone\n    programme\n    days\n    figures {\n      sessions\n      unrecorded\n      people\n      attendances\n      notSuitable\n      knownSince\n    }\n    sessions {\n      sessionId\n      startsAt\n      ...InspectedSession_session\n    }\n    ...NotSuitable_inspection\n  }\n  programmes(where: $where, first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nfragment InspectedPerson_person on InspectedPerson {\n  volunteerId\n  name\n  role\n  cameAs\n  suitable\n  suitableAsRecorded\n  verdict\n  clearedOn\n  inductedOn\n  checks {\n    name\n    kind\n    level\n    workforce\n    status\n    on\n    hasNumber\n    seenBy\n    dueBy\n  }\n  referencesOn\n  referencesAskedFor\n  missing {\n    requirement\n    met\n    explanation\n  }\n  missingAsRecorded {\n    requirement\n  }\n  setAside {\n    by\n    reason\n    until\n  }\n  recordedLater\n}\n\nfragment InspectedSession_session on InspectedSession {\n  sessionId\n  programme\n  startsAt\n  endsAt\n  unrecorded\n  registerBy\n  people {\n    volunteerId\n    name\n    ...InspectedPerson_person\n  }\n}\n\nfragment NotSuitable_inspection on Inspection {\n  timeZone\n  sessions {\n    sessionId\n    programme\n    startsAt\n    endsAt\n    people {\n      volunteerId\n      name\n      role\n      suitable\n      missing {\n        requirement\n        met\n        explanation\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "25e741bb9ea4235e8910fa432ee41977";

export default node;
