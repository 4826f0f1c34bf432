namespace Volunteers.Data.Meetings;

/// <summary>An answer to an invitation.</summary>
public enum Reply
{
    Coming = 0,
    NotComing = 1,
    NoAnswer = 2,
}
