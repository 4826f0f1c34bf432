/**
 * @generated SignedSource<<812d8bddadb2cef8aeab357fe6e2aa0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MessageStatus = "FAILED" | "QUEUED" | "SENT" | "SKIPPED";
import { FragmentRefs } from "relay-runtime";
export type MessagesCard_volunteer$data = {
  readonly messages: {
    readonly nodes: ReadonlyArray<{
      readonly dueAt: string;
      readonly id: string;
      readonly kind: string;
      readonly reason: string | null | undefined;
      readonly sentAt: string | null | undefined;
      readonly status: MessageStatus;
      readonly subject: string | null | undefined;
    }> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "MessagesCard_volunteer";
};
export type MessagesCard_volunteer$key = {
  readonly " $data"?: MessagesCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MessagesCard_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MessagesCard_volunteer",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 6
        },
        {
          "kind": "Literal",
          "name": "order",
          "value": [
            {
              "dueAt": "DESC"
            }
          ]
        }
      ],
      "concreteType": "MessagesConnection",
      "kind": "LinkedField",
      "name": "messages",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Message",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
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
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "subject",
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
              "name": "reason",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "dueAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "sentAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "messages(first:6,order:[{\"dueAt\":\"DESC\"}])"
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "39c7b7a543dc06db16cb335cb52360bb";

export default node;
