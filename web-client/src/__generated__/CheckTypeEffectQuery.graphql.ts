/**
 * @generated SignedSource<<75a226cd68dc1009628f493410ce79c4>>
 * @relayHash e5980765d1c75f5db442fae2e61d220d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6689f3db43714900c9adcad66c24bd76758ca609fad61626bfd6e8347c6edde9

import { ConcreteRequest } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type SaveCheckTypeInput = {
  from?: string | null | undefined;
  id?: string | null | undefined;
  insteadOf?: string | null | undefined;
  kind?: CheckKind | null | undefined;
  level?: DbsLevel | null | undefined;
  name: string;
  recheckAfterMonths?: number | null | undefined;
  renewalDays?: number | null | undefined;
  renewedByStatusCheck?: boolean | null | undefined;
  requiredCount: number;
  version?: number | null | undefined;
  workforce?: DbsWorkforce | null | undefined;
};
export type CheckTypeEffectQuery$variables = {
  input: SaveCheckTypeInput;
  retired?: boolean | null | undefined;
};
export type CheckTypeEffectQuery$data = {
  readonly checkTypeEffect: {
    readonly noLongerReady: number;
    readonly says: ReadonlyArray<string>;
  };
};
export type CheckTypeEffectQuery = {
  response: CheckTypeEffectQuery$data;
  variables: CheckTypeEffectQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "retired"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      },
      {
        "kind": "Variable",
        "name": "retired",
        "variableName": "retired"
      }
    ],
    "concreteType": "CheckTypeEffect",
    "kind": "LinkedField",
    "name": "checkTypeEffect",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "says",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "noLongerReady",
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
    "name": "CheckTypeEffectQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CheckTypeEffectQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e5980765d1c75f5db442fae2e61d220d",
    "id": "6689f3db43714900c9adcad66c24bd76758ca609fad61626bfd6e8347c6edde9",
    "metadata": {},
    "name": "CheckTypeEffectQuery",
    "operationKind": "query",
    "text": "query CheckTypeEffectQuery(\n  $input: SaveCheckTypeInput!\n  $retired: Boolean\n) {\n  checkTypeEffect(input: $input, retired: $retired) {\n    says\n    noLongerReady\n  }\n}\n"
  }
};
})();

(node as any).hash = "7db166eef1be0e3c5cbaf202250dbb7b";

export default node;
