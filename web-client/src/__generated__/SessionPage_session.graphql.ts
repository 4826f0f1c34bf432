/**
 * @generated SignedSource<<93efbee9aab824620447dd544271e511>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RotaStatus = "CANCELLED_BY_VOLUNTEER" | "CONFIRMED" | "EXPECTED" | "LOOKING_FOR_STAND_IN" | "RELEASED" | "REPLACED" | "SESSION_CANCELLED";
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type SessionPage_session$data = {
  readonly endsAt: string;
  readonly id: string;
  readonly programme: {
    readonly centre: {
      readonly name: string;
      readonly timeZone: string;
    };
    readonly id: string;
    readonly name: string;
    readonly venue: string | null | undefined;
  };
  readonly reason: string | null | undefined;
  readonly registerOpensAt: string;
  readonly rota: ReadonlyArray<{
    readonly id: string;
    readonly readiness: {
      readonly ready: boolean;
      readonly setAside: {
        readonly by: string;
        readonly reason: string;
        readonly until: string;
      } | null | undefined;
    };
    readonly role: {
      readonly title: string;
    };
    readonly status: RotaStatus;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }>;
  readonly startsAt: string;
  readonly status: SessionStatus;
  readonly stillNeeded: number;
  readonly " $fragmentSpreads": FragmentRefs<"SessionFamilies_session" | "SessionRegister_session">;
  readonly " $fragmentType": "SessionPage_session";
};
export type SessionPage_session$key = {
  readonly " $data"?: SessionPage_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"SessionPage_session">;
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
  "name": "status",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SessionPage_session",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "registerOpensAt",
      "storageKey": null
    },
    (v1/*:: as any*/),
    (v2/*:: as any*/),
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
        (v0/*:: as any*/),
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "venue",
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
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "timeZone",
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
      "concreteType": "RotaPlace",
      "kind": "LinkedField",
      "name": "rota",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Readiness",
          "kind": "LinkedField",
          "name": "readiness",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "ready",
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
                (v2/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "until",
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
          "concreteType": "ProgrammeRole",
          "kind": "LinkedField",
          "name": "role",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fullName",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SessionRegister_session"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SessionFamilies_session"
    }
  ],
  "type": "ProgrammeSession",
  "abstractKey": null
};
})();

(node as any).hash = "ce357c4f62acf32b3a6a6b09c78c7a35";

export default node;
