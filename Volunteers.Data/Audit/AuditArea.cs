
namespace Volunteers.Data.Audit;

/// <summary>What a change has to do with. Stored by number: append, never renumber.</summary>
public enum AuditArea
{
    People = 0,
    Training = 1,
    Programmes = 2,
    Meetings = 3,
    Contributions = 4,
    Newsletter = 5,
    Messages = 6,
    Access = 7,
    Places = 8,
}

/// <summary>Tells the area of a record.</summary>
public static class AuditAreas
{
    private static readonly Dictionary<string, AuditArea> ByType = typeof(AuditAreas).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsNested: false } && Find(type.Namespace) is not null)
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(types => types.Key, types => Find(types.First().Namespace)!.Value, StringComparer.Ordinal);

    /// <summary>The area of a class of records, by its name.</summary>
    public static AuditArea Of(string subjectType) => ByType.GetValueOrDefault(subjectType, AuditArea.Places);

    /// <summary>Records lie in a folder for each area.</summary>
    private static AuditArea? Find(string? space) => space?.Split('.').ElementAtOrDefault(2) switch
    {
        "Training" => AuditArea.Training,
        "Programmes" => AuditArea.Programmes,
        "Meetings" => AuditArea.Meetings,
        "Contributions" => AuditArea.Contributions,
        "Newsletters" => AuditArea.Newsletter,
        "Messaging" => AuditArea.Messages,
        "Access" => AuditArea.Access,
        "People" or "Privacy" or "Concerns" => AuditArea.People,
        "Places" or "Policies" => AuditArea.Places,
        _ => null,
    };
}
