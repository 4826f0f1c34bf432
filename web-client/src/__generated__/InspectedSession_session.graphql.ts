/**
 * @generated SignedSource<<5dbadea041020a71e554e687150a65bf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InspectedSession_session$data = {
  readonly endsAt: string;
  readonly people: ReadonlyArray<{
    readonly name: string;
    readonly volunteerId: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"InspectedPerson_person">;
  }>;
  readonly programme: string;
  readonly registerBy: ReadonlyArray<string>;
  readonly sessionId: string;
  readonly startsAt: string;
  readonly unrecorded: number;
  readonly " $fragmentType": "InspectedSession_session";
};
export type InspectedSession_session$key = {
  readonly " $data"?: InspectedSession_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"InspectedSession_session">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InspectedSession_session",
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
      "kind": "ScalarField",
      "name": "unrecorded",
      "storageKey": null
    },
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "InspectedPerson_person"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "InspectedSession",
  "abstractKey": null
};

(node as any).hash = "5c03e22134c2e6414789bd7cb376ad19";

export default node;
