/**
 * @generated SignedSource<<a47c0997bed5ee51938d0f030c14d43a>>
 * @relayHash 4ec459dad7eac9a9f93a8dd4226ca906
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b873d17e62036288556331a17806be1e68c5b8683376dde1555cf085d692e2df

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type VolunteerPageQuery$variables = {
  id: string;
};
export type VolunteerPageQuery$data = {
  readonly mergedInto: {
    readonly id: string;
  } | null | undefined;
  readonly node: {
    readonly volunteer: {
      readonly centres: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly email: string | null | undefined;
      readonly enrolmentStage: EnrolmentStage;
      readonly enrolments: ReadonlyArray<{
        readonly stage: EnrolmentStage;
        readonly suitability: {
          readonly ready: boolean;
          readonly setAside: {
            readonly until: string;
          } | null | undefined;
        } | null | undefined;
      }>;
      readonly erasedAt: string | null | undefined;
      readonly fullName: string;
      readonly history: {
        readonly " $fragmentSpreads": FragmentRefs<"HistoryCard_history">;
      } | null | undefined;
      readonly id: string;
      readonly knownAs: string;
      readonly messages: {
        readonly " $fragmentSpreads": FragmentRefs<"MessagesCard_messages">;
      } | null | undefined;
      readonly phone: string | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"AccreditationsCard_volunteer" | "AssignmentsCard_volunteer" | "ChecksCard_volunteer" | "ConsentSwitches_volunteer" | "ContactLogCard_volunteer" | "EditDialog_volunteer" | "EmergencyContacts_volunteer" | "EnrolmentCard_volunteer" | "FactsCard_volunteer" | "HoursCard_milestones" | "HoursCard_volunteer" | "MergesCard_volunteer" | "NotesCard_volunteer" | "ReferencesCard_volunteer">;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentSwitches_wordings">;
};
export type VolunteerPageQuery = {
  response: VolunteerPageQuery$data;
  variables: VolunteerPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
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
  "args": [
    {
      "kind": "Variable",
      "name": "volunteerId",
      "variableName": "id"
    }
  ],
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "mergedInto",
  "plural": false,
  "selections": [
    (v1/*:: as any*/)
  ],
  "storageKey": null
},
v3 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fullName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "knownAs",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "enrolmentStage",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stage",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "ready",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "until",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v13 = {
  "kind": "Literal",
  "name": "first",
  "value": 20
},
v14 = [
  (v13/*:: as any*/),
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "dueAt": "DESC"
      }
    ]
  }
],
v15 = [
  (v13/*:: as any*/)
],
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "erasedAt",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "by",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v21 = [
  (v1/*:: as any*/),
  (v12/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": (v21/*:: as any*/),
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v24 = [
  (v12/*:: as any*/),
  (v1/*:: as any*/)
],
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "relationship",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedOn",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recordedBy",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v31 = [
  (v30/*:: as any*/),
  (v1/*:: as any*/)
],
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v34 = [
  {
    "kind": "Literal",
    "name": "aboutSubject",
    "value": true
  }
],
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "writtenBy",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VolunteerPageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "ConsentSwitches_wordings"
      },
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                (v1/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/),
                (v6/*:: as any*/),
                (v7/*:: as any*/),
                (v8/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Enrolment",
                  "kind": "LinkedField",
                  "name": "enrolments",
                  "plural": true,
                  "selections": [
                    (v9/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Readiness",
                      "kind": "LinkedField",
                      "name": "suitability",
                      "plural": false,
                      "selections": [
                        (v10/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "SetAside",
                          "kind": "LinkedField",
                          "name": "setAside",
                          "plural": false,
                          "selections": [
                            (v11/*:: as any*/)
                          ],
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
                  "concreteType": "Centre",
                  "kind": "LinkedField",
                  "name": "centres",
                  "plural": true,
                  "selections": [
                    (v12/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "FactsCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "EnrolmentCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ChecksCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ReferencesCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "AccreditationsCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "AssignmentsCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "HoursCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "HoursCard_milestones"
                },
                {
                  "alias": null,
                  "args": (v14/*:: as any*/),
                  "concreteType": "MessagesConnection",
                  "kind": "LinkedField",
                  "name": "messages",
                  "plural": false,
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "MessagesCard_messages"
                    }
                  ],
                  "storageKey": "messages(first:20,order:[{\"dueAt\":\"DESC\"}])"
                },
                {
                  "alias": null,
                  "args": (v15/*:: as any*/),
                  "concreteType": "HistoryConnection",
                  "kind": "LinkedField",
                  "name": "history",
                  "plural": false,
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "HistoryCard_history"
                    }
                  ],
                  "storageKey": "history(first:20)"
                },
                (v16/*:: as any*/),
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ContactLogCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "NotesCard_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "EmergencyContacts_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ConsentSwitches_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "EditDialog_volunteer"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "MergesCard_volunteer"
                }
              ],
              "type": "Volunteer",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "volunteer"
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
    "name": "VolunteerPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsentWordings",
        "kind": "LinkedField",
        "name": "consentWordings",
        "plural": true,
        "selections": [
          (v17/*:: as any*/),
          (v18/*:: as any*/)
        ],
        "storageKey": null
      },
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Enrolment",
                "kind": "LinkedField",
                "name": "enrolments",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Readiness",
                    "kind": "LinkedField",
                    "name": "suitability",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "SetAside",
                        "kind": "LinkedField",
                        "name": "setAside",
                        "plural": false,
                        "selections": [
                          (v11/*:: as any*/),
                          (v19/*:: as any*/),
                          (v20/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ReadinessReason",
                        "kind": "LinkedField",
                        "name": "reasons",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "requirement",
                            "storageKey": null
                          },
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
                      }
                    ],
                    "storageKey": null
                  },
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stageSince",
                    "storageKey": null
                  },
                  (v22/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "EnrolmentStep",
                    "kind": "LinkedField",
                    "name": "history",
                    "plural": true,
                    "selections": [
                      (v9/*:: as any*/),
                      (v23/*:: as any*/),
                      (v20/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "destination",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "overrideReason",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "overrideUntil",
                        "storageKey": null
                      },
                      (v19/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centres",
                "plural": true,
                "selections": (v24/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "postcode",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dateOfBirth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "parentalConsentBy",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "parentalConsentOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "howHeard",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "languages",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "skills",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "interests",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "accessNeeds",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "parentOrCarer",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "whereaboutsConfidential",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Availability",
                "kind": "LinkedField",
                "name": "availability",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "weekday",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "part",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Referral",
                "kind": "LinkedField",
                "name": "referrals",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "receivedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "PartnerOrganisation",
                    "kind": "LinkedField",
                    "name": "from",
                    "plural": false,
                    "selections": (v24/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ReferenceRequest",
                "kind": "LinkedField",
                "name": "referenceRequests",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v25/*:: as any*/),
                  (v12/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "telephone",
                    "storageKey": null
                  },
                  (v26/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "askedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "askedBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "remindedAt",
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
                    "kind": "ScalarField",
                    "name": "undelivered",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answer",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answeredOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answeredThrough",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "enteredBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "withdrawnOn",
                    "storageKey": null
                  },
                  (v27/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "decidedBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "forgottenOn",
                    "storageKey": null
                  },
                  (v28/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Check",
                "kind": "LinkedField",
                "name": "checks",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CheckType",
                    "kind": "LinkedField",
                    "name": "type",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/),
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "renewedByStatusCheck",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v25/*:: as any*/),
                  (v23/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reference",
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
                    "name": "seenBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "recorded",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "decidedAtRequest",
                    "storageKey": null
                  },
                  (v27/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "recheckDue",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "subscribed",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CheckFact",
                    "kind": "LinkedField",
                    "name": "facts",
                    "plural": true,
                    "selections": [
                      (v25/*:: as any*/),
                      (v23/*:: as any*/),
                      (v29/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "UpdateServiceEntry",
                    "kind": "LinkedField",
                    "name": "updateService",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "what",
                        "storageKey": null
                      },
                      (v23/*:: as any*/),
                      (v29/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v16/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Accreditation",
                "kind": "LinkedField",
                "name": "accreditations",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v30/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "awardedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "validUntil",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "certificateNumber",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "places",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v25/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "appliedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Cohort",
                    "kind": "LinkedField",
                    "name": "cohort",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/),
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Course",
                        "kind": "LinkedField",
                        "name": "course",
                        "plural": false,
                        "selections": (v31/*:: as any*/),
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
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "assignments",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v25/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "from",
                    "storageKey": null
                  },
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Programme",
                    "kind": "LinkedField",
                    "name": "programme",
                    "plural": false,
                    "selections": (v21/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProgrammeRole",
                    "kind": "LinkedField",
                    "name": "role",
                    "plural": false,
                    "selections": (v31/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hoursConfirmed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 10
                  },
                  {
                    "kind": "Literal",
                    "name": "order",
                    "value": [
                      {
                        "on": "DESC"
                      }
                    ]
                  }
                ],
                "concreteType": "ContributionsConnection",
                "kind": "LinkedField",
                "name": "contributions",
                "plural": false,
                "selections": [
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contribution",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      (v23/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "hours",
                        "storageKey": null
                      },
                      (v17/*:: as any*/),
                      (v25/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "description",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "contributions(first:10,order:[{\"on\":\"DESC\"}])"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestones",
                "plural": true,
                "selections": [
                  (v30/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reachedOn",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v14/*:: as any*/),
                "concreteType": "MessagesConnection",
                "kind": "LinkedField",
                "name": "messages",
                "plural": false,
                "selections": [
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Message",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      (v17/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "subject",
                        "storageKey": null
                      },
                      (v25/*:: as any*/),
                      (v20/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dueAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "sentAt",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "messages(first:20,order:[{\"dueAt\":\"DESC\"}])"
              },
              {
                "alias": null,
                "args": (v15/*:: as any*/),
                "concreteType": "HistoryConnection",
                "kind": "LinkedField",
                "name": "history",
                "plural": false,
                "selections": [
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "AuditEntry",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      (v33/*:: as any*/),
                      {
                        "alias": null,
                        "args": (v34/*:: as any*/),
                        "kind": "ScalarField",
                        "name": "sentence",
                        "storageKey": "sentence(aboutSubject:true)"
                      },
                      {
                        "alias": "aboutSubject",
                        "args": (v34/*:: as any*/),
                        "concreteType": "AuditDetail",
                        "kind": "LinkedField",
                        "name": "details",
                        "plural": true,
                        "selections": [
                          (v30/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "before",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "after",
                            "storageKey": null
                          }
                        ],
                        "storageKey": "details(aboutSubject:true)"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "history(first:20)"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ContactLogEntry",
                "kind": "LinkedField",
                "name": "contactLog",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  (v23/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "nextOn",
                    "storageKey": null
                  },
                  (v28/*:: as any*/),
                  (v35/*:: as any*/),
                  (v22/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerNote",
                "kind": "LinkedField",
                "name": "notes",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v18/*:: as any*/),
                  (v33/*:: as any*/),
                  (v35/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EmergencyContact",
                "kind": "LinkedField",
                "name": "emergencyContacts",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v12/*:: as any*/),
                  (v7/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Consent",
                "kind": "LinkedField",
                "name": "consents",
                "plural": true,
                "selections": [
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "given",
                    "storageKey": null
                  },
                  (v23/*:: as any*/)
                ],
                "storageKey": null
              },
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "parentalConsentHow",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "VolunteerMerge",
                "kind": "LinkedField",
                "name": "merges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "mergedName",
                    "storageKey": null
                  },
                  (v33/*:: as any*/),
                  (v19/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "undoUntil",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "aside",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Volunteer",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "4ec459dad7eac9a9f93a8dd4226ca906",
    "id": "b873d17e62036288556331a17806be1e68c5b8683376dde1555cf085d692e2df",
    "metadata": {},
    "name": "VolunteerPageQuery",
    "operationKind": "query",
    "text": "query VolunteerPageQuery(\n  $id: ID!\n) {\n  ...ConsentSwitches_wordings\n  mergedInto(volunteerId: $id) {\n    id\n  }\n  node(id: $id) {\n    __typename\n    ... on Volunteer {\n      id\n      fullName\n      knownAs\n      email\n      phone\n      enrolmentStage\n      enrolments {\n        stage\n        suitability {\n          ready\n          setAside {\n            until\n          }\n        }\n        id\n      }\n      centres {\n        name\n        id\n      }\n      ...FactsCard_volunteer\n      ...EnrolmentCard_volunteer\n      ...ChecksCard_volunteer\n      ...ReferencesCard_volunteer\n      ...AccreditationsCard_volunteer\n      ...AssignmentsCard_volunteer\n      ...HoursCard_volunteer\n      ...HoursCard_milestones\n      messages(first: 20, order: [{dueAt: DESC}]) {\n        ...MessagesCard_messages\n      }\n      history(first: 20) {\n        ...HistoryCard_history\n      }\n      erasedAt\n      ...ContactLogCard_volunteer\n      ...NotesCard_volunteer\n      ...EmergencyContacts_volunteer\n      ...ConsentSwitches_volunteer\n      ...EditDialog_volunteer\n      ...MergesCard_volunteer\n    }\n    id\n  }\n}\n\nfragment AccreditationsCard_volunteer on Volunteer {\n  id\n  accreditations {\n    id\n    title\n    awardedOn\n    validUntil\n    certificateNumber\n  }\n  places {\n    id\n    status\n    appliedOn\n    cohort {\n      id\n      name\n      course {\n        title\n        id\n      }\n    }\n  }\n}\n\nfragment AnswersWaiting_volunteer on Volunteer {\n  referenceRequests {\n    id\n    status\n  }\n}\n\nfragment AssignmentsCard_volunteer on Volunteer {\n  assignments {\n    id\n    status\n    from\n    until\n    programme {\n      id\n      name\n    }\n    role {\n      title\n      id\n    }\n  }\n}\n\nfragment ChangeDetails_aboutSubject on AuditEntry {\n  aboutSubject: details(aboutSubject: true) {\n    title\n    before\n    after\n  }\n}\n\nfragment ChecksCard_volunteer on Volunteer {\n  id\n  knownAs\n  checks {\n    id\n    kind\n    type {\n      id\n      name\n      renewedByStatusCheck\n    }\n    status\n    on\n    reference\n    level\n    workforce\n    seenBy\n    recorded\n    decidedAtRequest\n    decidedOn\n    recheckDue\n    subscribed\n    facts {\n      status\n      on\n      recordedBy\n    }\n    updateService {\n      id\n      what\n      on\n      recordedBy\n    }\n  }\n}\n\nfragment ConsentSwitches_volunteer on Volunteer {\n  id\n  consents {\n    kind\n    given\n    on\n  }\n}\n\nfragment ConsentSwitches_wordings on Query {\n  consentWordings {\n    kind\n    text\n  }\n}\n\nfragment ContactLogCard_volunteer on Volunteer {\n  id\n  fullName\n  knownAs\n  contactLog {\n    id\n    kind\n    text\n    on\n    nextOn\n    version\n    writtenBy\n    centre {\n      id\n      name\n    }\n  }\n}\n\nfragment EditDialog_volunteer on Volunteer {\n  id\n  version\n  fullName\n  knownAs\n  email\n  phone\n  postcode\n  dateOfBirth\n  parentalConsentBy\n  parentalConsentHow\n  parentalConsentOn\n  howHeard\n  parentOrCarer\n  whereaboutsConfidential\n  languages\n  skills\n  interests\n  accessNeeds\n  availability {\n    weekday\n    part\n  }\n}\n\nfragment EmergencyContacts_volunteer on Volunteer {\n  id\n  emergencyContacts {\n    id\n    name\n    phone\n    relationship\n  }\n}\n\nfragment EnrolmentCard_volunteer on Volunteer {\n  id\n  fullName\n  ...AnswersWaiting_volunteer\n  enrolments {\n    id\n    stage\n    stageSince\n    centre {\n      id\n      name\n    }\n    suitability {\n      ready\n      reasons {\n        requirement\n        met\n        explanation\n      }\n      setAside {\n        by\n        reason\n        until\n      }\n    }\n    history {\n      stage\n      on\n      reason\n      destination\n      overrideReason\n      overrideUntil\n      by\n    }\n  }\n}\n\nfragment FactsCard_volunteer on Volunteer {\n  email\n  phone\n  postcode\n  dateOfBirth\n  parentalConsentBy\n  parentalConsentOn\n  howHeard\n  languages\n  skills\n  interests\n  accessNeeds\n  parentOrCarer\n  whereaboutsConfidential\n  availability {\n    weekday\n    part\n  }\n  createdAt\n  referrals {\n    id\n    receivedOn\n    from {\n      name\n      id\n    }\n  }\n  centres {\n    name\n    id\n  }\n}\n\nfragment HistoryCard_history on HistoryConnection {\n  totalCount\n  nodes {\n    id\n    at\n    sentence(aboutSubject: true)\n    ...ChangeDetails_aboutSubject\n  }\n}\n\nfragment HoursCard_milestones on Volunteer {\n  milestones {\n    title\n    reachedOn\n  }\n}\n\nfragment HoursCard_volunteer on Volunteer {\n  hoursConfirmed\n  contributions(first: 10, order: [{on: DESC}]) {\n    totalCount\n    nodes {\n      id\n      on\n      hours\n      kind\n      status\n      description\n    }\n  }\n}\n\nfragment MergesCard_volunteer on Volunteer {\n  id\n  fullName\n  merges {\n    mergedName\n    at\n    by\n    undoUntil\n    aside\n  }\n}\n\nfragment MessagesCard_messages on MessagesConnection {\n  totalCount\n  nodes {\n    id\n    kind\n    subject\n    status\n    reason\n    dueAt\n    sentAt\n  }\n}\n\nfragment NotesCard_volunteer on Volunteer {\n  id\n  knownAs\n  notes {\n    id\n    text\n    at\n    writtenBy\n  }\n}\n\nfragment ReferencesCard_volunteer on Volunteer {\n  id\n  knownAs\n  erasedAt\n  enrolments {\n    centre {\n      id\n    }\n    id\n  }\n  referenceRequests {\n    id\n    name\n    email\n    telephone\n    relationship\n    status\n    askedAt\n    askedBy\n    remindedAt\n    dueOn\n    undelivered\n    answer\n    answeredOn\n    answeredThrough\n    enteredBy\n    withdrawnOn\n    decidedOn\n    decidedBy\n    forgottenOn\n    version\n  }\n}\n"
  }
};
})();

(node as any).hash = "8a5506026b34c6e0a8f20e5fd338f7eb";

export default node;
