/**
 * @generated SignedSource<<888bb23435e047b41aff715595f848e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Preview_issue$data = {
  readonly previewUrl: string;
  readonly version: number;
  readonly " $fragmentType": "Preview_issue";
};
export type Preview_issue$key = {
  readonly " $data"?: Preview_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"Preview_issue">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Preview_issue",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "previewUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};

(node as any).hash = "afb70a5861f2d71d6b07d886627663f4";

export default node;
