namespace Volunteers.Data.Storage;

/// <summary>
/// The latest save of one context, written in its transaction: when the connection is lost during a commit, whether the save happened is
/// read here. One row for each context in the pools of the processes, none where nothing is ever tried again (SQLite).
/// </summary>
[NotAudited]
public sealed class SaveMark
{
    /// <summary>The context.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its latest save.</summary>
    public required Guid Save { get; init; }
}
