using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Demo;

/// <summary>What volunteers tell, hours that they logged by themselves, and the newsletters made of it all.</summary>
internal static class DemoStories
{
    public const string Photo = "story-handprints.jpg";

    private static readonly (DemoGroup Group, int Days, bool Consent, string Title, string Text)[] Stories =
    [
        (DemoGroup.LongServing, 5, true, "The morning I stopped counting the hours",
            """
            When I first came through the door I had not slept properly for a year and I was sure that everyone could tell. Somebody gave me a cup of tea and asked me to hold the paint while she found the aprons. That was all. I held the paint.

            The week after I mixed it. By the summer I was the one finding the aprons, and a mother who had not said a word all morning told me that her little boy had slept through because he was so tired from printing. I went home and cried, the good kind.

            I take no tablets now. I am not saying that volunteering is a cure, and I had a doctor who listened. But I needed a reason to get up on Tuesdays, and then I needed one for Wednesdays too.
            """),
        (DemoGroup.Experienced, 12, true, "A sign for “more”",
            """
            My son was two and a half and we were both so angry all the time. Then we learned one sign at Makaton Together: more. He signed it at breakfast, and again, and he laughed because I understood him.

            I trained so that I could show other families. Last month a grandfather learned it from me, and signed it for biscuits.
            """),
        (DemoGroup.Graduate, 24, true, "From the back of the room",
            """
            I sat at the back for the first three sessions of the course and said nothing. In the fourth we planned a session in pairs and mine was chosen to be tried out. Eleven families came. I have never been so frightened or so proud.

            I have applied for a place at college in September. I put the course at the top of the form.
            """),
        (DemoGroup.LongServing, 38, true, "Thank you for the lanterns",
            """
            Forty-one lanterns, nine metres of tape and one very patient caretaker. Thank you to everyone who stayed to sweep up, and to the fathers’ group, who carried the tables twice because I had counted wrong.
            """),
        (DemoGroup.Graduate, 47, true, "What the research taught us",
            """
            Six of us learned to interview other parents for the university’s study. We thought that we would be asking questions. Mostly we were being trusted with answers. The paper is finished, and our names are on it.
            """),
        (DemoGroup.Experienced, 15, false, "Before and after",
            "I would rather keep this one among ourselves for now, but I wanted you to know that it is eleven months since my last drink."),
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var tellers = new HashSet<Volunteer>();
        foreach (var (group, days, consent, title, text) in Stories)
        {
            var person = world.Of(group).First(p =>
                p.Volunteer.HasConsentedTo(ConsentKind.StoryPublication) == consent
                && (days != 5 || p.Volunteer.HasConsentedTo(ConsentKind.Photographs))
                && tellers.Add(p.Volunteer));

            // the one with the photograph belongs to the issue that is out already, so that an archive is worth opening on the first day
            var on = days == 5 ? new DateOnly(world.Today.Year, world.Today.Month, 1).AddMonths(-2).AddDays(15) : world.DaysAgo(days);
            var story = Story.Submit(world.Centre.Id, person.Volunteer.Id, title, text, world.At(on, 20));
            if (days == 5)
            {
                story.Illustrate(
                    Photo, "image/jpeg",
                    "Two volunteers and a girl press painted hands onto a long sheet of paper; bunting above them, the fishing beach in the window.");
            }

            world.Db.Add(story);
        }

        // research parents log their own hours, some of them not confirmed yet
        foreach (var (person, index) in world.Of(DemoGroup.Experienced).Take(6).Select((p, i) => (p, i)))
        {
            for (var month = 1; month <= 5; month++)
            {
                var on = world.DaysAgo((month * 30) - index);
                var contribution = Contribution.Log(
                    person.Volunteer.Id, world.Centre.Id, on, 1.5 + (index % 3 * 0.5), ContributionKind.Research, "Interviews for the parents’ research",
                    world.At(on, 21), world.Today);
                if (month > 1)
                {
                    contribution.Confirm(world.Coordinator, world.At(on.AddDays(4), 9));
                }

                world.Db.Add(contribution);
            }
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        await MilestoneDetector.DetectAsync(world.Db, null, world.Today, world.Now, Policy.BuiltIn, cancellationToken);
        await world.Db.SaveChangesAsync(cancellationToken);
    }
}
