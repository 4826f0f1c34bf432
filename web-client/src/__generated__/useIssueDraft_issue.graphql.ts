/**
 * @generated SignedSource<<a37664af901db0dadb3fa1ab9bf41e4c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useIssueDraft_issue$data = {
  readonly id: string;
  readonly sections: ReadonlyArray<{
    readonly heading: string;
    readonly items: ReadonlyArray<{
      readonly included: boolean;
      readonly leftOutBecause: string | null | undefined;
      readonly photoUrl: string | null | undefined;
      readonly source: string | null | undefined;
      readonly text: string;
      readonly title: string;
    }>;
  }>;
  readonly title: string;
  readonly version: number;
  readonly welcome: string | null | undefined;
  readonly " $fragmentType": "useIssueDraft_issue";
};
export type useIssueDraft_issue$key = {
  readonly " $data"?: useIssueDraft_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"useIssueDraft_issue">;
};

const node: ReaderFragment = (function(){
var v0 = {
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
  "name": "useIssueDraft_issue",
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
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "welcome",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "NewsletterSection",
      "kind": "LinkedField",
      "name": "sections",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "heading",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "NewsletterItem",
          "kind": "LinkedField",
          "name": "items",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "text",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "included",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "source",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "photoUrl",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "leftOutBecause",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};
})();

(node as any).hash = "949728729e24160275eb1d40a5614170";

export default node;
