using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Data.People;

/// <summary>
/// A referee of a volunteer, what they were asked, and what came of it. The decision is a <see cref="People.Check"/>, which is all that suitability reads. Who gives a
/// reference, and what they say, is for those who deal with checks at the centre that asked: the volunteer reads what was decided.
/// </summary>
public sealed class ReferenceRequest : IVersioned, IVolunteerOwned, ICentreOwned
{
    /// <summary>Reminders that go out by themselves, each time that somebody is asked.</summary>
    public const int MostReminders = 2;

    /// <summary>How long the link of an e-mail works, if nothing ends it before.</summary>
    public const int LinkDays = 90;

    private ReferenceRequest()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>The referee's.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The referee's; null: they have none, and are written to or rung. Removed with their words.</summary>
    [Sensitive]
    public string? Email { get; private set; }

    [Sensitive]
    public string? Telephone { get; private set; }

    /// <summary>How the volunteer said that they know each other.</summary>
    [Sensitive]
    public string? Relationship { get; private set; }

    /// <summary>When they were asked, the last time.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    public Actor AskedBy { get; private set; } = null!;

    /// <summary>Which time they are asked, or at which address: the links of an earlier one do not work any more.</summary>
    public int Round { get; private set; }

    /// <summary>Reminders that went out by themselves in this round.</summary>
    public int Reminders { get; private set; }

    /// <summary>When they were reminded last in this round, by itself or by hand.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    public ReferenceAnswer? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public ReferenceChannel? AnsweredThrough { get; private set; }

    /// <summary>Who entered an answer that came another way; null: the referee.</summary>
    public Actor? EnteredBy { get; private set; }

    /// <summary>What the referee wrote; removed some months after the decision.</summary>
    [Sensitive]
    public string? Words { get; private set; }

    /// <summary>In what capacity the referee knows the volunteer, in their words.</summary>
    [Sensitive]
    public string? Capacity { get; private set; }

    /// <summary>Since when, in their words.</summary>
    [Sensitive]
    public string? KnownSince { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public bool? Satisfactory { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public Actor? DecidedBy { get; private set; }

    public int? CheckId { get; private set; }

    /// <summary>What the decision was recorded as. It is kept when the decision is taken back, and goes on.</summary>
    public Check? Check { get; private set; }

    /// <summary>When the referee's words and addresses were removed.</summary>
    public DateOnly? ForgottenOn { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="ReferenceFacts.Status"/>
    public ReferenceStatus Status => ReferenceFacts.Status.Of(this);

    /// <summary>When the referee was written to last.</summary>
    public DateTimeOffset WrittenAt => RemindedAt ?? AskedAt;

    /// <summary>Asks somebody.</summary>
    /// <param name="others">The requests about this volunteer at this centre.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible, it is the volunteer, or was asked already; all of it at once.</exception>
    public static ReferenceRequest Ask(
        Volunteer volunteer, int centreId, RefereeDetails referee, IReadOnlyCollection<ReferenceRequest> others, Actor by, DateTimeOffset now)
    {
        var request = new ReferenceRequest { VolunteerId = volunteer.Id, CentreId = centreId };
        request.Set(referee, volunteer, others);
        request.Begin(by, now);
        return request;
    }

    /// <summary>Puts right who is asked. At another address somebody who has not answered is asked anew, and the link that went to the wrong one is dead.</summary>
    /// <returns>Whether they are asked anew.</returns>
    /// <exception cref="InvalidInputException">As of <see cref="Ask"/>, it is decided, or the answer came through the address that would change.</exception>
    public bool Correct(RefereeDetails referee, Volunteer volunteer, IReadOnlyCollection<ReferenceRequest> others, Actor by, DateTimeOffset now)
    {
        RefuseIfDecided();
        var before = Email;
        Set(referee, volunteer, others);
        var moved = !string.Equals(before, Email, StringComparison.OrdinalIgnoreCase);
        if (!moved || !ReferenceFacts.IsWaiting.Of(this))
        {
            return false;
        }

        Begin(by, now);
        return Email is not null;
    }

    /// <summary>Asks once more: nobody answered, the answer does not help or was entered by mistake, they declined, or the request was withdrawn.</summary>
    /// <exception cref="InvalidInputException">It is decided, or the address is not known any more, or is another referee's now.</exception>
    public void AskAgain(Volunteer volunteer, IReadOnlyCollection<ReferenceRequest> others, Actor by, DateTimeOffset now)
    {
        RefuseIfDecided();
        Set(new RefereeDetails(Name, Email, Telephone, Relationship), volunteer, others);
        RemoveAnswer();
        WithdrawnOn = null;
        Begin(by, now);
    }

    /// <summary>Reminds by hand.</summary>
    /// <exception cref="InvalidInputException">Nothing waits, there is no address, or they were written to today.</exception>
    public void Remind(DateTimeOffset now)
    {
        var rules = new InputRules();
        rules.RefuseIf(!ReferenceFacts.IsWaiting.Of(this), "referenceRequestId", "Nobody waits for an answer to this request.");
        rules.RefuseIf(Email is null, "referenceRequestId", $"No e-mail address of {Name} is known: ring or write to them.");
        rules.RefuseIf(now - WrittenAt < TimeSpan.FromHours(20), "referenceRequestId", $"{Name} was written to less than a day ago. Give them until tomorrow.");
        rules.ThrowIfAny();
        RemindedAt = now;
    }

    /// <summary>A reminder goes out by itself.</summary>
    internal void RemindByItself(DateTimeOffset now)
    {
        Reminders++;
        RemindedAt = now;
    }

    /// <summary>The referee answers on their page.</summary>
    /// <exception cref="InvalidInputException">Something is missing or too long; all of it at once.</exception>
    public void AnswerByPage(RefereesAnswer answer, DateOnly today)
    {
        var rules = new InputRules();
        rules.RefuseIf(answer.Answer is null, "answer", "Say whether you would recommend them.");
        if (answer.Answer != ReferenceAnswer.Declined)
        {
            rules.RefuseIf(string.IsNullOrWhiteSpace(answer.Capacity), "capacity", "Say how you know them.");
            rules.RefuseIf(string.IsNullOrWhiteSpace(answer.KnownSince), "knownSince", "Say since when.");
            rules.RefuseIf(answer.Answer == ReferenceAnswer.Yes && string.IsNullOrWhiteSpace(answer.Words), "words", "Say a few words about them: they are what we decide by.");
        }

        Take(rules, answer, ReferenceChannel.Page, today, null);
        AnsweredOn = today;
    }

    /// <summary>Enters an answer that came another way, or puts right what was entered.</summary>
    /// <param name="on">When it came.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void EnterAnswer(RefereesAnswer answer, ReferenceChannel through, DateOnly on, Actor by, DateOnly today)
    {
        RefuseIfDecided();
        var rules = new InputRules();
        rules.RefuseIf(WithdrawnOn is not null, "referenceRequestId", "This request was withdrawn. Ask again first.");
        rules.RefuseIf(
            AnsweredThrough == ReferenceChannel.Page, "referenceRequestId", $"{Name} answered on the page: these are their words. Ask again if they have something to add.");
        rules.RefuseIf(answer.Answer is null, "answer", "Say what they answered.");
        rules.RefuseIf(through == ReferenceChannel.Page, "through", "Say how the answer came: by letter, telephone or e-mail, or in person.");
        rules.NotInFuture("on", on, today, "the day of an answer");
        Take(rules, answer, through, on, by);
    }

    /// <summary>The centre does not need it any more, or it was asked by mistake: the link is dead. It can be asked again.</summary>
    /// <exception cref="InvalidInputException">It is decided, or was withdrawn before.</exception>
    public void Withdraw(DateOnly today)
    {
        RefuseIfDecided();
        WithdrawnOn = WithdrawnOn is null ? today : throw new InvalidInputException("referenceRequestId", "This request was withdrawn already.");
    }

    /// <summary>Decides whether the reference is good enough, and records that as a check of the volunteer.</summary>
    /// <param name="volunteer">With checks and their facts.</param>
    /// <exception cref="InvalidInputException">There is no answer to decide on, or the day cannot be.</exception>
    /// <exception cref="CheckRefusedException">The check cannot come to that on that day.</exception>
    public void Decide(bool satisfactory, DateOnly on, Volunteer volunteer, Actor by, DateOnly today)
    {
        RefuseIfDecided();
        var rules = new InputRules();
        rules.RefuseIf(WithdrawnOn is not null, "referenceRequestId", "This request was withdrawn. Ask again first.");
        rules.RefuseIf(Answer is null, "referenceRequestId", $"{Name} has not answered yet.");
        rules.RefuseIf(Answer == ReferenceAnswer.Declined, "referenceRequestId", $"{Name} did not give a reference. Ask somebody else.");
        rules.NotInFuture("on", on, today, "the day of a decision");
        rules.RefuseIf(on < AnsweredOn, "on", $"The answer came on {AnsweredOn?.InWords()}: enter that day or a later one.");
        rules.ThrowIfAny();

        var status = satisfactory ? CheckStatus.Clear : CheckStatus.NotSuitable;
        if (Check is { Decided: false } open)
        {
            open.Record(CheckType.Of(CheckKind.Reference), status, on, Name, by, today);
        }
        else
        {
            Check = volunteer.RecordCheck(CheckType.Of(CheckKind.Reference), status, on, Name, by, today);
        }

        (Satisfactory, DecidedOn, DecidedBy) = (satisfactory, on, by);
    }

    /// <summary>Takes the decision back: the check is undecided again, and so is the request. Needs <see cref="Check"/> with its facts.</summary>
    /// <exception cref="InvalidInputException">It is not decided.</exception>
    public void Reopen(Actor by, DateOnly today)
    {
        if (Satisfactory is null)
        {
            throw new InvalidInputException("referenceRequestId", "This reference is not decided.");
        }

        Check?.Reopen(by, today);
        (Satisfactory, DecidedOn, DecidedBy) = (null, null, null);
    }

    /// <summary>The centre closed, and its successor goes on with the person.</summary>
    internal void MoveTo(int centreId) => CentreId = centreId;

    /// <summary>Removes what the referee said and where they are reached; that they were asked, and what was decided, stays.</summary>
    internal void Forget(DateOnly today)
    {
        Email = Telephone = Relationship = Words = Capacity = KnownSince = null;
        ForgottenOn = today;
    }

    private void Begin(Actor by, DateTimeOffset now)
    {
        (AskedAt, AskedBy, RemindedAt, Reminders) = (now, by, null, 0);
        Round++;
    }

    private void Take(InputRules rules, RefereesAnswer answer, ReferenceChannel through, DateOnly on, Actor? by)
    {
        var words = rules.Text("words", answer.Words, "the reference", RefereesAnswer.LongestWords);
        var capacity = rules.Line("capacity", answer.Capacity, "how you know them", 200);
        var since = rules.Line("knownSince", answer.KnownSince, "since when", 100);
        var telephone = rules.Phone("telephone", answer.Telephone);
        rules.ThrowIfAny();
        var declined = answer.Answer == ReferenceAnswer.Declined;
        (Answer, AnsweredThrough, AnsweredOn, EnteredBy) = (answer.Answer, through, on, by);
        (Words, Capacity, KnownSince) = declined ? (null, null, null) : (words, capacity, since);
        Telephone = telephone ?? Telephone;
        ForgottenOn = null;
    }

    private void RemoveAnswer()
    {
        (Answer, AnsweredThrough, AnsweredOn, EnteredBy) = (null, null, null, null);
        Words = Capacity = KnownSince = null;
    }

    private void RefuseIfDecided()
    {
        if (Satisfactory is not null)
        {
            throw new InvalidInputException("referenceRequestId", "This reference is decided. Take the decision back first.");
        }
    }

    private void Set(RefereeDetails referee, Volunteer volunteer, IReadOnlyCollection<ReferenceRequest> others)
    {
        var rules = new InputRules();
        var name = rules.PersonName("name", referee.Name, "the referee's name");
        var email = rules.Email("email", referee.Email);
        var telephone = rules.Phone("telephone", referee.Telephone);
        var relationship = rules.Line("relationship", referee.Relationship, "how they know each other", 120);
        if (rules.Problems.All(problem => problem.Name is not ("email" or "telephone")))
        {
            rules.RefuseIf(email is null && telephone is null, "email", "Give an e-mail address, or a telephone number of somebody who has none.");
        }

        rules.RefuseIf(
            AnsweredThrough == ReferenceChannel.Page && !string.Equals(Email, email, StringComparison.OrdinalIgnoreCase), "email",
            $"The answer came through the link that was sent to {Email}. Ask again if somebody else is to answer.");
        rules.RefuseIf(
            email is not null && string.Equals(email, volunteer.Email, StringComparison.OrdinalIgnoreCase), "email",
            $"This is the address of {volunteer.KnownAs}. Nobody gives their own reference: ask for an address that is the referee's alone.");
        if (email is not null && others.FirstOrDefault(other =>
            other != this && other.WithdrawnOn is null && string.Equals(other.Email, email, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            rules.Refuse("email", $"{same.Name} is asked at this address already. References come from different people.");
        }

        rules.ThrowIfAny();
        (Name, Email, Telephone, Relationship, ForgottenOn) = (name, email, telephone, relationship, null);
    }
}
