using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>A children's centre. Instants are kept in UTC; people of the centre see and enter its local time.</summary>
public sealed class Centre : IVersioned
{
    private readonly List<TargetGroup> _targetGroups = [];

    public int Id { get; private set; }

    public int ClusterId { get; set; }

    public Cluster Cluster { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    /// <summary>An IANA time zone, for example Europe/London.</summary>
    public required string TimeZone { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    /// <summary>The centre's own address, to which answers to its e-mails go.</summary>
    public string? Email { get; set; }

    /// <summary>The named health visitor that every centre has.</summary>
    public string? HealthVisitor { get; set; }

    /// <summary>The named social worker that every centre has.</summary>
    public string? SocialWorker { get; set; }

    /// <summary>The account of the person who is told of concerns.</summary>
    public int? SafeguardingLeadId { get; set; }

    public Account? SafeguardingLead { get; private set; }

    /// <summary>The account of the person who is told of concerns beside the lead, and alone of those about the lead.</summary>
    public int? SafeguardingDeputyId { get; set; }

    public Account? SafeguardingDeputy { get; private set; }

    /// <summary>The day from which it is closed; may be ahead.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The centre that takes over its people and programmes.</summary>
    public int? SuccessorId { get; private set; }

    public Centre? Successor { get; private set; }

    /// <summary>When they were moved; from then on closing cannot be undone.</summary>
    public DateTimeOffset? HandedOverAt { get; internal set; }

    public int Version { get; private set; }

    public IReadOnlyList<TargetGroup> TargetGroups => _targetGroups;

    /// <summary>The centre's clock.</summary>
    public CentreTime Time => CentreTime.Of(TimeZone);

    /// <summary>What pages and e-mails call it: a closed one is always shown as closed.</summary>
    public bool IsClosedOn(DateOnly day) => ClosedOn <= day;

    /// <summary>Opens a centre.</summary>
    /// <param name="others">The names of the cluster's other centres, folded.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Centre Open(Cluster cluster, CentreDetails details, IReadOnlyCollection<string> others)
    {
        var centre = new Centre { Cluster = cluster, Name = "", TimeZone = CentreTime.Usual };
        centre.Change(details, others);
        return centre;
    }

    /// <summary>Puts right what is known about the centre.</summary>
    /// <param name="others">The names of the cluster's other centres, folded.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public void Change(CentreDetails details, IReadOnlyCollection<string> others)
    {
        var rules = new InputRules();
        var name = rules.Required("name", details.Name, "the centre's name");
        rules.RefuseIf(name.Length > 0 && others.Contains(SearchText.Fold(name)), "name", "Another centre of the cluster has this name.");
        var zone = rules.Line("timeZone", details.TimeZone, "the time zone", 60) ?? CentreTime.Usual;
        rules.RefuseIf(!CentreTime.Exists(zone), "timeZone", "Choose a time zone of the IANA list, for example Europe/London.");
        var address = rules.Text("address", details.Address, "the address", 400);
        var phone = rules.Phone("telephone", details.Telephone);
        var email = rules.Email("email", details.Email);
        var healthVisitor = rules.Line("healthVisitor", details.HealthVisitor, "the health visitor's name");
        var socialWorker = rules.Line("socialWorker", details.SocialWorker, "the social worker's name");
        rules.RefuseIf(
            details.SafeguardingLeadId is not null && details.SafeguardingLeadId == details.SafeguardingDeputyId, "safeguardingDeputyId",
            "The deputy has to be somebody else: a concern about the lead goes to the deputy.");
        rules.ThrowIfAny();
        (Name, TimeZone, Address, Phone, Email) = (name, zone, address, phone, email);
        (HealthVisitor, SocialWorker) = (healthVisitor, socialWorker);
        (SafeguardingLeadId, SafeguardingDeputyId) = (details.SafeguardingLeadId, details.SafeguardingDeputyId);
    }

    /// <summary>Decides that the centre closes. Until its people were handed over it can be decided otherwise.</summary>
    /// <param name="today">Today at the centre.</param>
    /// <exception cref="CentreRefusedException">It is closed and handed over already.</exception>
    /// <exception cref="InvalidInputException">The day or the successor is impossible.</exception>
    public void Close(DateOnly on, Centre? successor, DateOnly today)
    {
        RefuseIfHandedOver();
        var rules = new InputRules();
        rules.RefuseIf(on < today, "on", "A centre closes today or later: until then things happened there.");
        rules.RefuseIf(on > today.AddYears(5), "on", "Enter a day within the next five years.");
        rules.RefuseIf(successor is not null && successor.Id == Id, "successorId", "Another centre has to take over.");
        rules.RefuseIf(
            successor is { ClosedOn: { } closes }, "successorId",
            successor is { ClosedOn: { } } ? $"{successor.Name} closes on {successor.ClosedOn!.Value.InWords()}. Choose a centre that stays open." : "");
        rules.ThrowIfAny();
        (ClosedOn, SuccessorId) = (on, successor?.Id);
    }

    /// <summary>Takes the decision to close back.</summary>
    /// <exception cref="CentreRefusedException">Its people were handed over, or it does not close.</exception>
    public void StayOpen()
    {
        RefuseIfHandedOver();
        if (ClosedOn is null)
        {
            throw new CentreRefusedException($"{Name} does not close.");
        }

        (ClosedOn, SuccessorId) = (null, null);
    }

    /// <summary>Refuses what is new at a centre that is closed, or will be by then.</summary>
    /// <param name="day">The day that the new thing is for.</param>
    /// <exception cref="InvalidInputException">It is closed on that day.</exception>
    public void RequireOpenOn(DateOnly day)
    {
        if (IsClosedOn(day))
        {
            throw new InvalidInputException(
                "centreId", $"{Name} closes on {ClosedOn!.Value.InWords()}{(Successor is null ? "" : $", and {Successor.Name} takes over")}. Nothing new begins there from that day on.");
        }
    }

    /// <summary>Adds a group of families that the centre means to reach.</summary>
    /// <param name="others">The centre's other groups, folded.</param>
    /// <exception cref="InvalidInputException">The name is missing or taken, or the threshold impossible.</exception>
    public TargetGroup AddTargetGroup(string? name, double? threshold, bool sensitive, IReadOnlyCollection<string> others)
    {
        var group = new TargetGroup { Name = "" };
        group.Change(name, threshold, sensitive, others);
        _targetGroups.Add(group);
        return group;
    }

    private void RefuseIfHandedOver()
    {
        if (HandedOverAt is not null)
        {
            throw new CentreRefusedException($"{Name} closed on {ClosedOn!.Value.InWords()}, and its people were handed over. Open a new centre instead.");
        }
    }
}

/// <summary>What is known about a centre, as it is entered.</summary>
public sealed record CentreDetails
{
    public string? Name { get; init; }

    public string? TimeZone { get; init; }

    public string? Address { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public string? HealthVisitor { get; init; }

    public string? SocialWorker { get; init; }

    public int? SafeguardingLeadId { get; init; }

    public int? SafeguardingDeputyId { get; init; }

    /// <summary>As it is now, to change a part of it.</summary>
    public static CentreDetails Of(Centre centre) => new()
    {
        Name = centre.Name,
        TimeZone = centre.TimeZone,
        Address = centre.Address,
        Telephone = centre.Phone,
        Email = centre.Email,
        HealthVisitor = centre.HealthVisitor,
        SocialWorker = centre.SocialWorker,
        SafeguardingLeadId = centre.SafeguardingLeadId,
        SafeguardingDeputyId = centre.SafeguardingDeputyId,
    };
}

/// <summary>What was asked of a centre cannot be done, for the reason given.</summary>
public sealed class CentreRefusedException(string message) : DomainException(message);

internal sealed class CentreConfiguration : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> centre)
    {
        centre.HasIndex(c => new { c.ClusterId, c.Name }).IsUnique();
        centre.HasMany(c => c.TargetGroups).WithOne(t => t.Centre).HasForeignKey(t => t.CentreId);
        centre.HasOne(c => c.Successor).WithMany().HasForeignKey(c => c.SuccessorId);
        centre.HasOne(c => c.SafeguardingLead).WithMany().HasForeignKey(c => c.SafeguardingLeadId);
        centre.HasOne(c => c.SafeguardingDeputy).WithMany().HasForeignKey(c => c.SafeguardingDeputyId);
    }
}
