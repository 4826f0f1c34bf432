/**
 * @generated SignedSource<<a8ea1ebdadae9ea567fca394f9681bb1>>
 * @relayHash 65b651ca7eb19fd56aaf28aaef707dc5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 111cd01e60cb790290a2c1984753691ffab0bbe3992ddd9d13e4db4aef4191ba

import { ConcreteRequest } from 'relay-runtime';
export type ScheduleSupportMeetingInput = {
  agenda?: string | null | undefined;
  centreId: string;
  endsAt: string;
  remindBefore?: ReadonlyArray<number> | null | undefined;
  startsAt: string;
  title: string;
  venue?: string | null | undefined;
};
export type ScheduleMeetingFormMutation$variables = {
  input: ScheduleSupportMeetingInput;
};
export type ScheduleMeetingFormMutation$data = {
  readonly scheduleSupportMeeting: {
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
      readonly title: string;
    } | null | undefined;
  };
};
export type ScheduleMeetingFormMutation = {
  response: ScheduleMeetingFormMutation$data;
  variables: ScheduleMeetingFormMutation$variables;
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
    "concreteType": "ScheduleSupportMeetingPayload",
    "kind": "LinkedField",
    "name": "scheduleSupportMeeting",
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
            "name": "title",
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
    "name": "ScheduleMeetingFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScheduleMeetingFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "65b651ca7eb19fd56aaf28aaef707dc5",
    "id": "111cd01e60cb790290a2c1984753691ffab0bbe3992ddd9d13e4db4aef4191ba",
    "metadata": {},
    "name": "ScheduleMeetingFormMutation",
    "operationKind": "mutation",
    "text": "mutation ScheduleMeetingFormMutation(\n  $input: ScheduleSupportMeetingInput!\n) {\n  scheduleSupportMeeting(input: $input) {\n    supportMeeting {\n      id\n      title\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9348aa9accd482a7b2e8d1ab7b7d3fe1";

export default node;
