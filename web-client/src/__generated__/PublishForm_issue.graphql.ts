/**
 * @generated SignedSource<<f5fca131d6dbc736c8212cac72721d70>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PublishForm_issue$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly id: string;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Readers_issue">;
  readonly " $fragmentType": "PublishForm_issue";
};
export type PublishForm_issue$key = {
  readonly " $data"?: PublishForm_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"PublishForm_issue">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PublishForm_issue",
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
      "name": "version",
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
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Readers_issue"
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};

(node as any).hash = "d56db511a90833daf317f08fed666512";

export default node;
