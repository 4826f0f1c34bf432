/**
 * @generated SignedSource<<71a71bde99fe92ee320e15974a9fb4c4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type RotaStatus = "CANCELLED_BY_VOLUNTEER" | "CONFIRMED" | "EXPECTED" | "LOOKING_FOR_STAND_IN" | "RELEASED" | "REPLACED" | "SESSION_CANCELLED";
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type SessionRow_session$data = {
  readonly endsAt: string;
  readonly id: string;
  readonly reason: string | null | undefined;
  readonly rota: ReadonlyArray<{
    readonly attendance: Attendance | null | undefined;
    readonly id: string;
    readonly status: RotaStatus;
    readonly volunteer: {
      readonly knownAs: string;
    };
  }>;
  readonly startsAt: string;
  readonly status: SessionStatus;
  readonly stillNeeded: number;
  readonly " $fragmentType": "SessionRow_session";
};
export type SessionRow_session$key = {
  readonly " $data"?: SessionRow_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"SessionRow_session">;
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SessionRow_session",
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
    (v1/*:: as any*/),
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
      "name": "stillNeeded",
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
          "kind": "ScalarField",
          "name": "attendance",
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "knownAs",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProgrammeSession",
  "abstractKey": null
};
})();

(node as any).hash = "e66bc00af90c376dea1d235982edc2db";

export default node;
