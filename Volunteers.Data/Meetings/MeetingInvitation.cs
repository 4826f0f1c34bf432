using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Meetings;

/// <summary>A volunteer was invited to a meeting, and what they answered.</summary>
public sealed class MeetingInvitation : IVolunteerOwned
{
    public int Id { get; private set; }

    public int SupportMeetingId { get; private set; }

    public SupportMeeting Meeting { get; private set; } = null!;

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    public required DateTimeOffset InvitedAt { get; init; }

    public Reply Reply { get; private set; } = Reply.NoAnswer;

    public DateTimeOffset? RepliedAt { get; private set; }

    internal void Answer(Reply reply, DateTimeOffset now)
    {
        if (Reply != reply)
        {
            Reply = reply;
            RepliedAt = reply == Reply.NoAnswer ? null : now;
        }
    }
}

/// <summary>An answer to an invitation.</summary>
public enum Reply
{
    Coming = 0,
    NotComing = 1,
    NoAnswer = 2,
}

internal sealed class MeetingInvitationConfiguration : IEntityTypeConfiguration<MeetingInvitation>
{
    public void Configure(EntityTypeBuilder<MeetingInvitation> invitation) => invitation.HasIndex(i => new { i.SupportMeetingId, i.VolunteerId }).IsUnique();
}
