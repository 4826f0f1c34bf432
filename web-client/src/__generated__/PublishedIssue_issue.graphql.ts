/**
 * @generated SignedSource<<ec9f2e514cb42774d213084b6f8f29bc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NewsletterStatus = "DRAFT" | "PUBLISHED" | "SCHEDULED" | "SENT" | "TAKEN_DOWN";
import { FragmentRefs } from "relay-runtime";
export type PublishedIssue_issue$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly from: string;
  readonly pdfPending: boolean;
  readonly pdfUrl: string | null | undefined;
  readonly publishedAt: string | null | undefined;
  readonly sections: ReadonlyArray<{
    readonly heading: string;
    readonly items: ReadonlyArray<{
      readonly id: string | null | undefined;
      readonly included: boolean;
      readonly leftOutBecause: string | null | undefined;
      readonly text: string;
      readonly title: string;
    }>;
  }>;
  readonly status: NewsletterStatus;
  readonly title: string;
  readonly to: string;
  readonly webUrl: string | null | undefined;
  readonly welcome: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"Readers_issue" | "TakenDown_issue">;
  readonly " $fragmentType": "PublishedIssue_issue";
};
export type PublishedIssue_issue$key = {
  readonly " $data"?: PublishedIssue_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"PublishedIssue_issue">;
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
  "name": "PublishedIssue_issue",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "from",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "to",
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
      "name": "welcome",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "publishedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pdfUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "webUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pdfPending",
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
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
              "name": "leftOutBecause",
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
      "name": "Readers_issue"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TakenDown_issue"
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};
})();

(node as any).hash = "cf780186c940a093c0828853d0e4618a";

export default node;
