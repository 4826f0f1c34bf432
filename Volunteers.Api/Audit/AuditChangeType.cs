using Volunteers.Data.Audit;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Audit;

[ObjectType<AuditChange>(Fields = [nameof(AuditChange.Field), nameof(AuditChange.Before), nameof(AuditChange.After)])]
public static class AuditChangeType;
