namespace Volunteers.Data.People;

/// <summary>What is looked into before someone volunteers. Stored by number: append, never renumber.</summary>
public enum CheckKind
{
    Dbs = 0,
    Reference = 1,
    Identity = 2,
    HealthDeclaration = 3,
    Agreement = 4,
    SafeguardingInduction = 5,
    Other = 6,
}

/// <summary>The kinds of check in words.</summary>
public static class CheckKinds
{
    /// <summary>As the middle of a sentence.</summary>
    public static string InWords(this CheckKind kind) => kind switch
    {
        CheckKind.Dbs => "DBS check",
        CheckKind.Reference => "reference",
        CheckKind.Identity => "identity check",
        CheckKind.HealthDeclaration => "health declaration",
        CheckKind.Agreement => "volunteer agreement",
        CheckKind.SafeguardingInduction => "safeguarding induction",
        CheckKind.Other => "other check",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The states of a check in words.</summary>
public static class CheckStatuses
{
    /// <summary>As the middle of a sentence.</summary>
    public static string InWords(this CheckStatus status) => status switch
    {
        CheckStatus.NotRequired => "not required",
        CheckStatus.ToApply => "to be applied for",
        CheckStatus.Applied => "applied for",
        CheckStatus.Seen => "seen, decision outstanding",
        CheckStatus.Clear => "clear",
        CheckStatus.ClearWithRiskAssessment => "clear with a risk assessment",
        CheckStatus.NotSuitable => "not suitable",
        CheckStatus.RecheckDue => "due for renewal",
        CheckStatus.Overdue => "overdue for renewal",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>What a DBS check looks into, in words.</summary>
public static class DbsDetails
{
    /// <summary>As the middle of a sentence.</summary>
    public static string InWords(this DbsLevel level) => level switch
    {
        DbsLevel.Basic => "basic",
        DbsLevel.Standard => "standard",
        DbsLevel.Enhanced => "enhanced",
        DbsLevel.EnhancedWithBarredLists => "enhanced with barred lists",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>As the middle of a sentence.</summary>
    public static string InWords(this DbsWorkforce workforce) => workforce switch
    {
        DbsWorkforce.Child => "child workforce",
        DbsWorkforce.Adult => "adult workforce",
        DbsWorkforce.Other => "other workforce",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>How much a DBS check looks into.</summary>
public enum DbsLevel
{
    Basic = 0,
    Standard = 1,
    Enhanced = 2,
    EnhancedWithBarredLists = 3,
}

/// <summary>The workforce that a DBS check was made for.</summary>
public enum DbsWorkforce
{
    Child = 0,
    Adult = 1,
    Other = 2,
}

/// <summary>
/// How far a check is. The last two are never recorded: they follow from the decision's date and our re-check policy.
/// Stored by number: append, never renumber.
/// </summary>
public enum CheckStatus
{
    NotRequired = 0,
    ToApply = 1,
    Applied = 2,
    Seen = 3,
    Clear = 4,
    ClearWithRiskAssessment = 5,
    NotSuitable = 6,
    RecheckDue = 7,
    Overdue = 8,
}
