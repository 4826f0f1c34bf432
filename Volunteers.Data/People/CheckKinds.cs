namespace Volunteers.Data.People;

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
