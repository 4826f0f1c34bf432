using Volunteers.Data.Messaging;
using Volunteers.Data.People;

namespace Volunteers.Data.Demo;

/// <summary>References of those who learn and have no decision on both yet: one is satisfactory, the other is in each state that a reference can be in.</summary>
internal static class DemoReferences
{
    /// <summary>The first learners have references that were entered as checks, as a centre does that began before it asked by e-mail.</summary>
    public const int From = 4;

    private static readonly (string Name, string Relationship, string Capacity, string Since, string Words)[] Referees =
    [
        ("Margaret Dawes", "Manager at the library", "Manager at the library, where we worked together", "2017", "Patient and kind with everybody. Ran our rhyme time when I could not, and the children loved it."),
        ("Colin Ashdown", "Neighbour", "We are neighbours", "2011", "Looks after our two when we are late. I have never had to worry."),
        ("Revd Joan Pelham", "Church", "A helper at our toddler group", "2019", "Reliable, and quick to see a child who is left out."),
        ("Tunde Okafor", "Teacher at college", "I was the teacher at college", "2021", "Thoughtful, always prepared. Shy at first with grown-ups, never with children."),
    ];

    private static readonly (string Name, string Relationship, string Capacity, string Since, string Words)[] Seconds =
    [
        ("Barbara Nye", "Friend of the family", "A friend of the family", "2005", "A gift for making people feel at home, from a child on."),
        ("Graham Pocock", "Employer", "Employed in my shop", "2020", "Honest and punctual. Parents would ask for the one who remembered the children’s names."),
        ("Siobhan Keane", "Former colleague", "We worked together", "2018", "Calm when others are not."),
        ("Anita Rao", "Health visitor", "I know the family", "2022", "Warm, and careful about what is told in confidence."),
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var made = new List<ReferenceRequest>();
        foreach (var (person, index) in world.Of(DemoGroup.Learner).Skip(From).Select((person, index) => (person, index)))
        {
            made.Add(Satisfactory(world, person.Volunteer, Referees[index % Referees.Length], index));
            made.Add(Open(world, person.Volunteer, Seconds[index % Seconds.Length], index));
        }

        world.Db.AddRange(made);
        await world.Db.SaveChangesAsync(cancellationToken);
        world.Db.AddRange(made.SelectMany(request => MessagesOf(request)));
        world.Db.AddRange(made.Select(request => ReferenceLink.Make(request, request.AskedAt).Link));
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static ReferenceRequest Satisfactory(
        DemoWorld world, Volunteer volunteer, (string Name, string Relationship, string Capacity, string Since, string Words) referee, int index)
    {
        var request = Ask(world, volunteer, referee.Name, referee.Relationship, 34 + index);
        request.AnswerByPage(new RefereesAnswer(ReferenceAnswer.Yes, referee.Words, referee.Capacity, referee.Since), world.DaysAgo(29 + index));
        request.Decide(satisfactory: true, world.DaysAgo(27 + index), volunteer, world.Coordinator, world.Today);
        return request;
    }

    /// <summary>Asked and reminded, answered, declined, asked just now, and withdrawn.</summary>
    private static ReferenceRequest Open(
        DemoWorld world, Volunteer volunteer, (string Name, string Relationship, string Capacity, string Since, string Words) referee, int index)
    {
        var daysAgo = (index % 5) switch { 0 => 10, 1 => 9, 2 => 16, 3 => 2, _ => 20 };
        var request = Ask(world, volunteer, referee.Name, referee.Relationship, daysAgo);
        switch (index % 5)
        {
            case 0:
                request.RemindByItself(world.At(world.DaysAgo(3), 9));
                break;
            case 1:
                request.AnswerByPage(new RefereesAnswer(ReferenceAnswer.Yes, referee.Words, referee.Capacity, referee.Since), world.DaysAgo(4));
                break;
            case 2:
                request.AnswerByPage(new RefereesAnswer(ReferenceAnswer.Declined, null, null, null), world.DaysAgo(12));
                break;
            case 4:
                request.Withdraw(world.DaysAgo(11));
                break;
            default:
                break;
        }

        return request;
    }

    private static ReferenceRequest Ask(DemoWorld world, Volunteer volunteer, string name, string relationship, int daysAgo) => ReferenceRequest.Ask(
        volunteer, world.Centre.Id, new RefereeDetails(name, $"{SearchText.Fold(name).Replace(' ', '.')}@example.com", null, relationship), [],
        world.Coordinator, world.At(world.DaysAgo(daysAgo), 10));

    /// <summary>What they were told before the demonstration begins, so that its first start tells nobody again.</summary>
    private static IEnumerable<Message> MessagesOf(ReferenceRequest request)
    {
        yield return Sent(MessageKinds.ReferenceRequested, "", request.AskedAt, $"Would you give {request.Volunteer.FullName} a reference?");
        if (request.RemindedAt is { } reminded)
        {
            yield return Sent(MessageKinds.ReferenceReminder, $":{request.Reminders}", reminded, $"A reminder: a reference for {request.Volunteer.FullName}");
        }

        Message Sent(string kind, string which, DateTimeOffset at, string subject)
        {
            var message = Message.ForAddress(
                kind, new Occasion(Topic.Reference, request.Id, ReferenceMessages.RoundOf(request.Round) + which), request.Email!, request.CentreId, at, at);
            message.MarkSent(at.AddMinutes(1), subject);
            return message;
        }
    }
}
