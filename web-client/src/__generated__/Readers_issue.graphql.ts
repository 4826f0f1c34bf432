/**
 * @generated SignedSource<<fa82010e996499bc233a3322bc28f5ff>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Readers_issue$data = {
  readonly recipients: number;
  readonly skipped: number;
  readonly skippedReasons: ReadonlyArray<{
    readonly count: number;
    readonly reason: string;
  }>;
  readonly " $fragmentType": "Readers_issue";
};
export type Readers_issue$key = {
  readonly " $data"?: Readers_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"Readers_issue">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Readers_issue",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "recipients",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "skipped",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReasonCount",
      "kind": "LinkedField",
      "name": "skippedReasons",
      "plural": true,
      "selections": [
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
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};

(node as any).hash = "eea5814b6af061478e418b22c7e7e063";

export default node;
