/**
 * @generated SignedSource<<6cde6f5a47da950fff5b39bd76c351af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NotSuitable_inspection$data = {
  readonly sessions: ReadonlyArray<{
    readonly endsAt: string;
    readonly people: ReadonlyArray<{
      readonly missing: ReadonlyArray<{
        readonly explanation: string;
        readonly met: boolean;
        readonly requirement: string;
      }>;
      readonly name: string;
      readonly role: string;
      readonly suitable: boolean;
      readonly volunteerId: string | null | undefined;
    }>;
    readonly programme: string;
    readonly sessionId: string;
    readonly startsAt: string;
  }> | null | undefined;
  readonly timeZone: string;
  readonly " $fragmentType": "NotSuitable_inspection";
};
export type NotSuitable_inspection$key = {
  readonly " $data"?: NotSuitable_inspection$data;
  readonly " $fragmentSpreads": FragmentRefs<"NotSuitable_inspection">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NotSuitable_inspection",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "InspectedSession",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sessionId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "programme",
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
              "name": "role",
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
              "concreteType": "ReadinessReason",
              "kind": "LinkedField",
              "name": "missing",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Inspection",
  "abstractKey": null
};

(node as any).hash = "dfaf747c30d97b8287a3d086e00a1946";

export default node;
