namespace Volunteers.Data.Access;

/// <summary>What a context may read, for whom, and whose name the audit trail writes.</summary>
public sealed record AccessScope
{
    private AccessScope()
    {
    }

    /// <summary>Sees nothing: what a context has until it is given a scope.</summary>
    public static AccessScope Nobody { get; } = new() { Name = "nobody" };

    /// <summary>The machinery itself: sees everything.</summary>
    public static AccessScope System { get; } = new() { Name = "the system", SeesEverything = true, SignedIn = true };

    /// <summary>The name that the audit trail writes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether everything of the cluster may be read.</summary>
    public bool SeesEverything { get; private init; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool SignedIn { get; private init; }

    /// <summary>Who is acting.</summary>
    public Actor Actor => new(AccountId, VolunteerId, Name);

    public int? AccountId { get; private init; }

    /// <summary>The volunteer whose own records may be read.</summary>
    public int? VolunteerId { get; private init; }

    /// <summary>Centres whose volunteers may be read.</summary>
    public int[] StaffCentreIds { get; private init; } = [];

    /// <summary>Centres whose programmes, meetings and courses may be read: where the person works or volunteers.</summary>
    public int[] CentreIds { get; private init; } = [];

    /// <summary>What the filters of reads look at, each with a scope in which it alone is another. A filter that looked at anything else would be found by a test.</summary>
    public static IReadOnlyList<ScopeInput> Inputs { get; } =
    [
        new(nameof(SeesEverything), scope => scope.SeesEverything, scope => scope with { SeesEverything = !scope.SeesEverything }),
        new(nameof(SignedIn), scope => scope.SignedIn, scope => scope with { SignedIn = !scope.SignedIn }),
        new(nameof(VolunteerId), scope => scope.VolunteerId, scope => scope with { VolunteerId = scope.VolunteerId + 1 }),
        new(nameof(StaffCentreIds), scope => scope.StaffCentreIds, scope => scope with { StaffCentreIds = [.. scope.StaffCentreIds, int.MaxValue] }),
        new(nameof(CentreIds), scope => scope.CentreIds, scope => scope with { CentreIds = [.. scope.CentreIds, int.MaxValue] }),
    ];

    /// <summary>A member of staff, who may also be a volunteer.</summary>
    /// <param name="seesEverything">Whether a role is for the whole cluster.</param>
    /// <param name="staffCentreIds">Centres at which a role is held.</param>
    /// <param name="volunteerCentreIds">Centres at which the person is enrolled.</param>
    public static AccessScope Staff(
        int accountId, string name, bool seesEverything, IEnumerable<int> staffCentreIds,
        int? volunteerId = null, IEnumerable<int>? volunteerCentreIds = null)
    {
        int[] staff = [.. staffCentreIds.Distinct().Order()];
        return new AccessScope
        {
            Name = name,
            SignedIn = true,
            AccountId = accountId,
            SeesEverything = seesEverything,
            StaffCentreIds = staff,
            VolunteerId = volunteerId,
            CentreIds = [.. staff.Union(volunteerCentreIds ?? []).Order()],
        };
    }

    /// <summary>A volunteer, who sees their own things.</summary>
    /// <param name="centreIds">Centres at which the volunteer is enrolled.</param>
    public static AccessScope OfVolunteer(int volunteerId, string name, IEnumerable<int> centreIds, int? accountId = null) => new()
    {
        Name = name,
        SignedIn = true,
        VolunteerId = volunteerId,
        AccountId = accountId,
        CentreIds = [.. centreIds.Distinct().Order()],
    };
}

/// <summary>Something of a scope that filters look at.</summary>
/// <param name="Name">The property.</param>
/// <param name="Read">Its value.</param>
/// <param name="Change">A scope in which it alone is another; null stays null.</param>
public sealed record ScopeInput(string Name, Func<AccessScope, object?> Read, Func<AccessScope, AccessScope> Change);
