namespace Volunteers.Api.People.Import;

/// <summary>What importing a row does, or would do.</summary>
public enum ImportOutcome
{
    Create,
    Update,
    Fail,
    Unchanged,
}
