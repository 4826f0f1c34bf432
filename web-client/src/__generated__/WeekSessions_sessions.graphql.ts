/**
 * @generated SignedSource<<ab7c9c76d995ac2e5f6e4c42c0fffae8>>
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

const node: ReaderFragment = {
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
          "name": "venue",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProgrammeSession",
  "abstractKey": null
};

(node as any).hash = "bf62a91badd27f33b8c7ca00ef54dd19";

export default node;
