/**
 * @generated SignedSource<<cac73b30e9bc4a0e90b03af8b60206c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
export type RotaStatus = "CANCELLED_BY_VOLUNTEER" | "CONFIRMED" | "EXPECTED" | "LOOKING_FOR_STAND_IN" | "RELEASED" | "REPLACED" | "SESSION_CANCELLED";
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type useEngagements_volunteer$data = {
  readonly enrolments: ReadonlyArray<{
    readonly centre: {
      readonly id: string;
    };
    readonly stage: EnrolmentStage;
  }>;
  readonly id: string;
  readonly upcoming: ReadonlyArray<{
    readonly __typename: "CohortSession";
    readonly cohort: {
      readonly centre: {
        readonly id: string;
        readonly timeZone: string;
      };
      readonly course: {
        readonly title: string;
      };
    };
    readonly endsAt: string;
    readonly id: string;
    readonly startsAt: string;
    readonly topic: string | null | undefined;
    readonly venue: string | null | undefined;
  } | {
    readonly __typename: "ProgrammeSession";
    readonly alongside: ReadonlyArray<string>;
    readonly endsAt: string;
    readonly id: string;
    readonly programme: {
      readonly centre: {
        readonly id: string;
        readonly timeZone: string;
      };
      readonly name: string;
      readonly venue: string | null | undefined;
    };
    readonly rota: ReadonlyArray<{
      readonly isReady: boolean;
      readonly role: {
        readonly title: string;
      };
      readonly status: RotaStatus;
      readonly volunteer: {
        readonly id: string;
      };
    }>;
    readonly startsAt: string;
    readonly status: SessionStatus;
  } | {
    readonly __typename: "SupportMeeting";
    readonly agenda: string | null | undefined;
    readonly cancelled: boolean;
    readonly centre: {
      readonly id: string;
      readonly timeZone: string;
    };
    readonly endsAt: string;
    readonly id: string;
    readonly startsAt: string;
    readonly title: string;
    readonly venue: string | null | undefined;
    readonly viewerReply: Reply | null | undefined;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  }>;
  readonly " $fragmentType": "useEngagements_volunteer";
};
export type useEngagements_volunteer$key = {
  readonly " $data"?: useEngagements_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"useEngagements_volunteer">;
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
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v6 = [
  (v5/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useEngagements_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Enrolment",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Centre",
          "kind": "LinkedField",
          "name": "centre",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "upcoming",
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
            (v0/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "alongside",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "RotaPlace",
              "kind": "LinkedField",
              "name": "rota",
              "plural": true,
              "selections": [
                (v4/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "isReady",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ProgrammeRole",
                  "kind": "LinkedField",
                  "name": "role",
                  "plural": false,
                  "selections": (v6/*:: as any*/),
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
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Programme",
              "kind": "LinkedField",
              "name": "programme",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                },
                (v7/*:: as any*/),
                (v8/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "type": "ProgrammeSession",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v0/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "topic",
              "storageKey": null
            },
            (v7/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Cohort",
              "kind": "LinkedField",
              "name": "cohort",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Course",
                  "kind": "LinkedField",
                  "name": "course",
                  "plural": false,
                  "selections": (v6/*:: as any*/),
                  "storageKey": null
                },
                (v8/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "type": "CohortSession",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v0/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v5/*:: as any*/),
            (v7/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "agenda",
              "storageKey": null
            },
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
              "kind": "ScalarField",
              "name": "viewerReply",
              "storageKey": null
            },
            (v8/*:: as any*/)
          ],
          "type": "SupportMeeting",
          "abstractKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "a8104676ea1cc87cfe3b140fdc6710cc";

export default node;
