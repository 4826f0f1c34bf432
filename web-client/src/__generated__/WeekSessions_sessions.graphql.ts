/**
 * @generated SignedSource<<144930d408f65dff7731dd926e98e1c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type WeekSessions_sessions$data = ReadonlyArray<{
  readonly endsAt: string;
  readonly id: string;
  readonly programme: {
    readonly centre: {
      readonly name: string;
      readonly timeZone: string;
    };
    readonly name: string;
    readonly venue: string | null | undefined;
  };
  readonly startsAt: string;
  readonly status: SessionStatus;
  readonly stillNeeded: number;
  readonly " $fragmentType": "WeekSessions_sessions";
}>;
export type WeekSessions_sessions$key = ReadonlyArray<{
  readonly " $data"?: WeekSessions_sessions$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeekSessions_sessions">;
}>;

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "WeekSessions_sessions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
        (v0/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProgrammeSession",
  "abstractKey": null
};
})();

(node as any).hash = "416989c53815f726bb93cdd6c171ef45";

export default node;
