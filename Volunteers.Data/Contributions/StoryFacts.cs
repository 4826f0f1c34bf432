using Volunteers.Data.People;

namespace Volunteers.Data.Contributions;

/// <summary>What follows from the facts about a story and the consents of its volunteer.</summary>
public static class StoryFacts
{
    /// <summary>Whether it may be published now.</summary>
    public static readonly Fact<Story, bool> IsPublishable = new(s =>
        s.VolunteerId == null || VolunteerFacts.HasConsentedTo.Of(s.Volunteer!, ConsentKind.StoryPublication));

    /// <summary>Whether the photograph may be shown with it.</summary>
    public static readonly Fact<Story, bool> IsPhotoPublishable = new(s =>
        s.PhotoFileName != null
        && IsPublishable.Of(s)
        && (s.VolunteerId == null || VolunteerFacts.MayBePictured.Of(s.Volunteer!)));
}
