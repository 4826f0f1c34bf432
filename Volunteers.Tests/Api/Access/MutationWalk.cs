using System.Text.Json;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Access;

/// <summary>At what a mutation is aimed.</summary>
internal enum Aim
{
    /// <summary>The other centre.</summary>
    There,

    /// <summary>The own centre, and neither oneself nor one's own work.</summary>
    Here,

    /// <summary>The cohort that the tutor teaches, the programme that the lead leads.</summary>
    Work,

    /// <summary>Oneself.</summary>
    Own,
}

/// <summary>
/// Sends every mutation of the schema, aimed at records of each kind of place. Its input is made from the schema: ids of records that are there, and something for what
/// else must be given. Whether the rest of the input is any good does not matter: who may not do it is refused before that is looked at.
/// </summary>
internal sealed class MutationWalk(AccessWorld world)
{
    /// <summary>Inputs that hold the id of a record, where the name does not say of which type.</summary>
    private static readonly Dictionary<string, string> TypeOfId = new(StringComparer.Ordinal)
    {
        ["placeId"] = "CohortPlace",
        ["keepId"] = "Volunteer",
        ["mergeId"] = "Volunteer",
        ["roleId"] = "ProgrammeRole",
        ["tutorId"] = "Account",
        ["sessionId"] = "ProgrammeSession",
        ["meetingId"] = "SupportMeeting",
        ["removeVolunteerIds"] = "Volunteer",
        ["figureId"] = "CentreFigure",
        ["contactId"] = "PartnerContact",
        ["agreementId"] = "PartnerAgreement",
        ["requestId"] = "DataRequest",
        ["caseId"] = "RetentionCase",
        ["successorId"] = "Centre",
        ["groupId"] = "TargetGroup",
    };

    /// <summary>Records that are about one volunteer.</summary>
    private static readonly string[] Owned = ["Volunteer", "CohortPlace", "Assignment", "Contribution", "RotaPlace", "Message", "Story", "Accreditation", "Check", "ReferenceRequest"];

    /// <summary>What takes something away comes last, so that the others still find it.</summary>
    private static readonly string[] Ending = ["erase", "close", "disable", "revoke", "merge", "remove", "delete", "retire", "end"];

    private readonly GraphQLSchema _schema = world.Slices.Schema;

    public IEnumerable<string> Mutations => _schema.MutationType!.Fields.Select(mutation => mutation.Name)
        .OrderBy(name => Array.Exists(Ending, name.StartsWith)).ThenBy(name => name, StringComparer.Ordinal);

    /// <summary>Where somebody may do something.</summary>
    /// <param name="turn">Which of the records to take: each role takes others.</param>
    public async Task<IReadOnlySet<Aim>> AllowedAsync(Caller caller, string role, string mutation, int turn)
    {
        var allowed = new HashSet<Aim>();
        foreach (var aim in Enum.GetValues<Aim>())
        {
            var field = _schema.MutationType!.Fields.Single(f => f.Name == mutation);
            var input = field.Arguments.SingleOrDefault()?.Type.NamedType as GraphQLInputObjectType;
            var value = input is not null ? InputOf(input, aim, role, turn) : aim == Aim.Here ? [] : null;
            if (value is not null && await IsAllowedAsync(caller, field, input, value))
            {
                allowed.Add(aim);
            }
        }

        return allowed;
    }

    private async Task<bool> IsAllowedAsync(Caller caller, GraphQLField field, GraphQLInputObjectType? input, Dictionary<string, object?> value)
    {
        var selection = ((GraphQLObjectType)field.Type.NamedType).Fields.Any(f => f.Name == "errors") ? "errors { __typename ... on Error { message } }" : "__typename";
        var answer = input is null
            ? await world.Slices.AskAsync(caller, $"mutation {{ {field.Name} {{ {selection} }} }}")
            : await world.Slices.AskAsync(caller, $"mutation($input: {input.Name}!) {{ {field.Name}(input: $input) {{ {selection} }} }}", new { input = value });
        if (answer.Json.TryGetProperty("errors", out var errors))
        {
            var code = errors[0].GetProperty("extensions").GetProperty("code").GetString();
            Assert.True(code is "FORBIDDEN" or "UNAUTHENTICATED" or "NOT_FOUND", $"{field.Name} with {JsonSerializer.Serialize(value)} as {caller.Name}: {errors[0]} {answer.Exception}");
            return false;
        }

        return !(answer.Json.GetProperty("data").GetProperty(field.Name).TryGetProperty("errors", out var refusals) && refusals.ValueKind == JsonValueKind.Array
            && refusals.EnumerateArray().Any(refusal => refusal.GetProperty("__typename").GetString() is "OwnDecisionError" or "StaffRefusedError"));
    }

    /// <returns>Null where the mutation cannot be aimed like that.</returns>
    private Dictionary<string, object?>? InputOf(GraphQLInputObjectType input, Aim aim, string role, int turn)
    {
        var ids = input.Fields.Where(f => f.Type.NamedType.Name == "ID" && TypeOf(f.Name) is not ("Course" or null)).Select(f => TypeOf(f.Name)!).ToList();
        if (aim == Aim.Own && !(world.VolunteerOf(role) is not null && ids.Exists(Owned.Contains)))
        {
            return null;
        }

        if ((ids.Count == 0 && aim != Aim.Here) || (aim == Aim.Work && !ids.Exists(type => type != "Centre" && Pick(type, aim, role, turn) is not null)))
        {
            return null;
        }

        return Filled(input, aim, role, turn);
    }

    /// <returns>Null where a record that must be named does not exist.</returns>
    private Dictionary<string, object?>? Filled(GraphQLInputObjectType input, Aim aim, string role, int turn)
    {
        var value = new Dictionary<string, object?>();
        foreach (var field in input.Fields)
        {
            if (field.Type.NamedType.Name == "ID" && TypeOf(field.Name) is { } type && (field.Type is GraphQLNonNull || type == "Centre" || (type == "Volunteer" && !Array.Exists([.. input.Fields], f => f.Type is GraphQLNonNull && f.Type.NamedType.Name == "ID"))))
            {
                if (Pick(type, aim, role, turn) is not { } id)
                {
                    return null;
                }

                var text = world.Slices.Id(type, id);
                value[field.Name] = field.Type.NullableType is GraphQLList ? new[] { text } : text;
            }
            else if (field.Type is GraphQLNonNull && field.DefaultValue is null)
            {
                value[field.Name] = field.Name == "email" ? $"someone{turn}@example.org" : Something(field.Type, aim, role, turn);
            }
        }

        return value;
    }

    private object? Something(GraphQLType type, Aim aim, string role, int turn) => type.NullableType switch
    {
        GraphQLList list => list.OfType.NamedType is GraphQLInputObjectType part && Filled(part, aim, role, turn) is { } value ? new[] { value } : Array.Empty<object>(),
        GraphQLEnumType { Name: "StaffRoleKind" } => "TUTOR",
        GraphQLEnumType values => values.Values[0].Name,
        GraphQLInputObjectType part => Filled(part, aim, role, turn),
        { NamedType.Name: "Boolean" } => true,
        { NamedType.Name: "Int" or "Float" } => 1,
        { NamedType.Name: "Date" } => "2026-05-06",
        { NamedType.Name: "DateTime" } => "2026-06-06T10:00:00Z",
        { NamedType.Name: "Time" } => "10:00:00",
        _ => "something",
    };

    private static string? TypeOf(string field)
    {
        if (TypeOfId.TryGetValue(field, out var type))
        {
            return type;
        }

        var name = field.EndsWith("Ids", StringComparison.Ordinal) ? field[..^3] : field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2] : null;
        var record = name is null or "" ? null : char.ToUpperInvariant(name[0]) + name[1..];
        return record is not null && RecordFacts.Of.ContainsKey(record) ? record : null;
    }

    private int? Pick(string type, Aim aim, string role, int turn)
    {
        var records = world.RecordsOf(type).OrderBy(record => record.Id).Where(record => aim switch
        {
            Aim.There => world.IsAt(record, world.There) && !world.IsAt(record, world.Here),
            Aim.Here => world.IsAt(record, world.Here) && !world.IsAt(record, world.There) && !world.IsOwn(record, role) && !world.IsWorkedWith(type, record.Id) && !world.IsSomebodys(record),
            Aim.Work => (type == "Centre" && record.Id == world.Here) || (type != "Account" && world.IsWorkedWith(type, record.Id) && !world.IsOwn(record, role) && world.IsAt(record, world.Here) && !world.IsAt(record, world.There)),
            Aim.Own => Owned.Contains(type) ? world.IsOwn(record, role) : world.IsAt(record, world.Here) && !world.IsAt(record, world.There),
            _ => false,
        }).ToList();
        if (records.Count == 0 && type is "Course" or "Cluster" or "PartnerOrganisation" or "CheckType")
        {
            return world.RecordsOf(type).Min(record => record.Id);
        }

        return records.Count == 0 ? null : records[turn % records.Count].Id;
    }
}
