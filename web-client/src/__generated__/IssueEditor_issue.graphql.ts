/**
 * @generated SignedSource<<b3e4bd7f02dc1842c92731827424dd55>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NewsletterStatus = "DRAFT" | "PUBLISHED" | "SCHEDULED" | "SENT" | "TAKEN_DOWN";
import { FragmentRefs } from "relay-runtime";
export type IssueEditor_issue$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly from: string;
  readonly id: string;
  readonly scheduledFor: string | null | undefined;
  readonly status: NewsletterStatus;
  readonly to: string;
  readonly " $fragmentSpreads": FragmentRefs<"Preview_issue" | "PublishForm_issue" | "useIssueDraft_issue">;
  readonly " $fragmentType": "IssueEditor_issue";
};
export type IssueEditor_issue$key = {
  readonly " $data"?: IssueEditor_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"IssueEditor_issue">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "IssueEditor_issue",
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
      "name": "scheduledFor",
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
      "name": "useIssueDraft_issue"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Preview_issue"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PublishForm_issue"
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};

(node as any).hash = "39ad20d48fb0286f3866699ec5e864c3";

export default node;
