/**
 * @generated SignedSource<<b2deb6a04adcff768f2d6339e29ba628>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AttentionKind = "ACCREDITATION_EXPIRING" | "ATTENDANCE_NOT_RECORDED" | "CHECK_DUE" | "CHECK_OVERDUE" | "CONCERN_WAITING" | "CONTACT_DUE" | "CONTRIBUTIONS_TO_CONFIRM" | "DATA_REQUEST" | "ENQUIRY_WAITING" | "ENROLMENT_OVERDUE" | "MEETING_NOT_SCHEDULED" | "MESSAGE_FAILED" | "NEWSLETTER_DRAFT" | "NEWSLETTER_TAKEN_DOWN" | "NOT_READY" | "OFFER_EXPIRING" | "REFERENCE_TO_DECIDE" | "REFERENCE_UNANSWERED" | "REFERRAL_OVERDUE" | "RETENTION_DUE" | "SESSION_SHORT";
import { FragmentRefs } from "relay-runtime";
export type AttentionList_items$data = ReadonlyArray<{
  readonly detail: string;
  readonly dueOn: string | null | undefined;
  readonly kind: AttentionKind;
  readonly subject: {
    readonly " $fragmentSpreads": FragmentRefs<"subjectLink_node">;
  } | null | undefined;
  readonly title: string;
  readonly " $fragmentType": "AttentionList_items";
}>;
export type AttentionList_items$key = ReadonlyArray<{
  readonly " $data"?: AttentionList_items$data;
  readonly " $fragmentSpreads": FragmentRefs<"AttentionList_items">;
}>;

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
],
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Cohort",
    "kind": "LinkedField",
    "name": "cohort",
    "plural": false,
    "selections": (v1/*:: as any*/),
    "storageKey": null
  }
],
v3 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Volunteer",
    "kind": "LinkedField",
    "name": "volunteer",
    "plural": false,
    "selections": (v1/*:: as any*/),
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "AttentionList_items",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "detail",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "subject",
      "plural": false,
      "selections": [
        {
          "kind": "InlineDataFragmentSpread",
          "name": "subjectLink_node",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "__typename",
              "storageKey": null
            },
            (v0/*:: as any*/),
            {
              "kind": "InlineFragment",
              "selections": (v2/*:: as any*/),
              "type": "CohortPlace",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v2/*:: as any*/),
              "type": "CohortSession",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v3/*:: as any*/),
              "type": "Accreditation",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v3/*:: as any*/),
              "type": "DataRequest",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v3/*:: as any*/),
              "type": "Assignment",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v3/*:: as any*/),
              "type": "Contribution",
              "abstractKey": null
            }
          ],
          "args": null,
          "argumentDefinitions": []
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AttentionItem",
  "abstractKey": null
};
})();

(node as any).hash = "09efca7554b03f5b75f04235e75c474a";

export default node;
