/**
 * @generated SignedSource<<a51f5e33ba8ba21a4bcdd994c9b421bd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MeetingMessages_meeting$data = {
  readonly messages: {
    readonly " $fragmentSpreads": FragmentRefs<"MessageTable_messages">;
  } | null | undefined;
  readonly " $fragmentType": "MeetingMessages_meeting";
};
export type MeetingMessages_meeting$key = {
  readonly " $data"?: MeetingMessages_meeting$data;
  readonly " $fragmentSpreads": FragmentRefs<"MeetingMessages_meeting">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "before"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "first"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "last"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "MeetingMessages_meeting",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "after",
          "variableName": "after"
        },
        {
          "kind": "Variable",
          "name": "before",
          "variableName": "before"
        },
        {
          "kind": "Variable",
          "name": "first",
          "variableName": "first"
        },
        {
          "kind": "Variable",
          "name": "last",
          "variableName": "last"
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "MessageTable_messages"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SupportMeeting",
  "abstractKey": null
};

(node as any).hash = "2a1a67eeb0f553ae8307863fede5ee46";

export default node;
