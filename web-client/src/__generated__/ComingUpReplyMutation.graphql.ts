/**
 * @generated SignedSource<<9e2b93f5fc7c95b725b15a9cd60f043c>>
 * @relayHash 1edf093e5ba4be3ebca23548974b09d3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bba96016c76bbf68d2a230a0e653cabe2f872c02c96276d04313e3b4b2b9ea6c

import { ConcreteRequest } from 'relay-runtime';
export type Reply = "COMING" | "NOT_COMING" | "NO_ANSWER";
export type RespondToSupportMeetingInput = {
  meetingId: string;
  reply: Reply;
  volunteerId: string;
};
export type ComingUpReplyMutation$variables = {
  input: RespondToSupportMeetingInput;
};
export type ComingUpReplyMutation$data = {
  readonly respondToSupportMeeting: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly supportMeeting: {
      readonly id: string;
      readonly viewerReply: Reply | null | undefined;
    } | null | undefined;
  };
};
export type ComingUpReplyMutation = {
  response: ComingUpReplyMutation$data;
  variables: ComingUpReplyMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RespondToSupportMeetingPayload",
    "kind": "LinkedField",
    "name": "respondToSupportMeeting",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SupportMeeting",
        "kind": "LinkedField",
        "name": "supportMeeting",
        "plural": false,
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
            "name": "viewerReply",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v1/*:: as any*/)
            ],
            "type": "Error",
            "abstractKey": "__isError"
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "InvalidField",
                "kind": "LinkedField",
                "name": "fields",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "InvalidInputError",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ComingUpReplyMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ComingUpReplyMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "1edf093e5ba4be3ebca23548974b09d3",
    "id": "bba96016c76bbf68d2a230a0e653cabe2f872c02c96276d04313e3b4b2b9ea6c",
    "metadata": {},
    "name": "ComingUpReplyMutation",
    "operationKind": "mutation",
    "text": "mutation ComingUpReplyMutation(\n  $input: RespondToSupportMeetingInput!\n) {\n  respondToSupportMeeting(input: $input) {\n    supportMeeting {\n      id\n      viewerReply\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "cbb99f85d1b48f3446f524d4c63afd6b";

export default node;
