using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[ObjectType<EnrolmentStep>(Fields = [nameof(EnrolmentStep.Stage), nameof(EnrolmentStep.On), nameof(EnrolmentStep.Reason), nameof(EnrolmentStep.By)])]
public static class EnrolmentStepType;
