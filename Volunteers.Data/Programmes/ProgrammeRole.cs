namespace Volunteers.Data.Programmes;

/// <summary>Something that volunteers do in a programme.</summary>
public sealed class ProgrammeRole
{
    private readonly List<RoleRequirement> requirements = [];

    private ProgrammeRole()
    {
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme Programme { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    public string? Description { get; private set; }

    /// <summary>Whether this role leads the session; otherwise it supports.</summary>
    public bool Leads { get; private set; }

    /// <summary>How many are needed at a session; at least 1.</summary>
    public int NeededPerSession { get; private set; }

    public IReadOnlyList<RoleRequirement> Requirements => requirements;

    internal static ProgrammeRole Create(ProgrammeRoleDetails details, InputRules rules)
    {
        var role = new ProgrammeRole
        {
            Title = rules.Required("roles", details.Title, "each role's title", 120),
            Description = rules.Text("roles", details.Description, "the role's description", 4000),
            Leads = details.Leads,
            NeededPerSession = details.NeededPerSession,
        };
        rules.RefuseIf(details.NeededPerSession is < 1 or > 100, "roles", $"Enter how many are needed as {role.Title}, 1 to 100.");
        role.requirements.AddRange(details.Requirements);
        return role;
    }
}
