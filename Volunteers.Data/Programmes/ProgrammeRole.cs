using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Programmes;

/// <summary>Something that volunteers do in a programme.</summary>
public sealed class ProgrammeRole
{
    private readonly List<RoleRequirement> _requirements = [];

    private ProgrammeRole()
    {
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme Programme { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    /// <summary>The title, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortTitle { get => SearchText.Fold(Title); private set { } }

    public string? Description { get; private set; }

    /// <summary>Whether this role leads the session; otherwise it supports.</summary>
    public bool Leads { get; private set; }

    /// <summary>How many are needed at a session; at least 1.</summary>
    public int NeededPerSession { get; private set; }

    public IReadOnlyList<RoleRequirement> Requirements => _requirements;

    /// <param name="row">How what was entered is found again, for example roles[0].</param>
    internal static ProgrammeRole Create(ProgrammeRoleDetails details, string row, InputRules rules)
    {
        var role = new ProgrammeRole
        {
            Title = rules.Required($"{row}.title", details.Title, "each role's title", 120),
            Description = rules.Text($"{row}.description", details.Description, "the role's description", 4000),
            Leads = details.Leads,
            NeededPerSession = details.NeededPerSession,
        };
        rules.RefuseIf(details.NeededPerSession is < 1 or > 100, $"{row}.neededPerSession", $"Enter how many are needed as {role.Title}, 1 to 100.");
        role._requirements.AddRange(details.Requirements);
        return role;
    }
}

/// <summary>A role as entered.</summary>
public sealed record ProgrammeRoleDetails(
    string? Title, bool Leads, int NeededPerSession, IReadOnlyList<RoleRequirement> Requirements, string? Description = null);

internal sealed class ProgrammeRoleConfiguration : IEntityTypeConfiguration<ProgrammeRole>
{
    public void Configure(EntityTypeBuilder<ProgrammeRole> role) => role.Property(r => r.Description).Long();
}
