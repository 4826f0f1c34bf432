/**
 * @generated SignedSource<<bea1637cba1346980255b59f8eefc3e0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type ComingUp_volunteer$data = {
  readonly calendarUrl: string | null | undefined;
  readonly id: string;
  readonly upcoming: ReadonlyArray<{
    readonly __typename: "CohortSession";
    readonly cohort: {
      readonly centre: {
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
    readonly endsAt: string;
    readonly id: string;
    readonly programme: {
      readonly centre: {
        readonly timeZone: string;
      };
      readonly name: string;
      readonly venue: string | null | undefined;
    };
    readonly startsAt: string;
    readonly status: SessionStatus;
  } | {
    readonly __typename: "SupportMeeting";
    readonly agenda: string | null | undefined;
    readonly cancelled: boolean;
    readonly centre: {
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
  readonly " $fragmentType": "ComingUp_volunteer";
};
export type ComingUp_volunteer$key = {
  readonly " $data"?: ComingUp_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ComingUp_volunteer">;
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
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v4 = {
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
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ComingUp_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "calendarUrl",
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
            (v1/*:: as any*/),
            (v2/*:: as any*/),
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
                (v3/*:: as any*/),
                (v4/*:: as any*/)
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
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "topic",
              "storageKey": null
            },
            (v3/*:: as any*/),
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
                  "selections": [
                    (v5/*:: as any*/)
                  ],
                  "storageKey": null
                },
                (v4/*:: as any*/)
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
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v5/*:: as any*/),
            (v3/*:: as any*/),
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
            (v4/*:: as any*/)
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

(node as any).hash = "46d76a418b839cbeb8b5d123b6ad518b";

export default node;
