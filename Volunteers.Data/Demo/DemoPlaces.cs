using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Demo;

/// <summary>The cluster: nine centres that work together, their partners, and the families that the model centre means to reach.</summary>
internal static class DemoPlaces
{
    private static readonly string[] Others =
    [
        "Ore Valley", "West Hill", "Hollington", "Silverhill", "St Leonards Central", "Baird", "Sidley", "Rye Harbour",
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var cluster = new Cluster { Name = "Hastings and St Leonards" };
        world.Cluster = cluster;
        world.Centre = new Centre
        {
            Cluster = cluster,
            Name = "East Hastings Children’s Centre",
            TimeZone = "Europe/London",
            Address = "Rectory Lane, Hastings, TN35 5ZZ",
            Phone = "01632 960700",
            Email = "volunteers@easthastings.example",
            HealthVisitor = "Margaret Ansell",
            SocialWorker = "Joel Whitcombe",
        };
        world.Db.Add(world.Centre);
        var number = 1;
        foreach (var name in Others)
        {
            var centre = new Centre
            {
                Cluster = cluster,
                Name = $"{name} Children’s Centre",
                TimeZone = "Europe/London",
                Address = $"{name}, East Sussex",
                Phone = $"01632 96070{number++}",
                HealthVisitor = "Named by the health trust",
                SocialWorker = "Named by the council",
            };
            world.Db.Add(centre);
            world.Neighbour ??= centre;
        }

        await world.Db.SaveChangesAsync(cancellationToken);

        // families known to the centre, from its own registers
        Group("Lone parents", 142, 0.65);
        Group("Teenage parents", 38, 0.65);
        Group("Fathers", 210, 0.65);
        Group("Minority ethnic families", 96, 0.65);
        Group("Families in workless households", 184, 0.65);
        Group("Families with a disabled child", 44, 0.85);
        Group("Families on a protection plan", 17, 0.85, sensitive: true);
        Figures(world);
        Venues(world);
        Partners(world);
        world.Db.Add(PolicySetting.Decide(
            world.Neighbour.Id, PolicyKeys.MeetingReminders.Name, "2880, 240", new Actor(null, null, "Janet Filsham"), world.Now.AddDays(-40)));

        // asked of whoever cooks with children, and not of everybody
        world.FoodHygiene = CheckType.Add(CheckKind.Other, new CheckTypeDetails("Food hygiene certificate"), []);
        world.Db.Add(world.FoodHygiene);
        await world.Db.SaveChangesAsync(cancellationToken);

        void Group(string name, int families, double threshold, bool sensitive = false)
        {
            var group = world.Centre.AddTargetGroup(name, threshold, sensitive, []);
            world.Groups.Add(name, group);
            world.Known.Add(group, families);
            world.Db.Add(Figure(world, FigureKind.KnownFamilies, group, families, 20, "Our own registers"));
        }
    }

    private static void Figures(DemoWorld world) => world.Db.AddRange(
        Figure(world, FigureKind.ChildrenUnderFive, null, 588, 385, "Council’s yearly return"),
        Figure(world, FigureKind.ChildrenUnderFive, null, 600, 20, "Council’s yearly return"),
        Figure(world, FigureKind.ChildrenRegistered, null, 451, 385, "Our own registers"),
        Figure(world, FigureKind.ChildrenRegistered, null, 507, 20, "Our own registers"),
        Figure(world, FigureKind.FamiliesRegistered, null, 366, 385, "Our own registers"),
        Figure(world, FigureKind.FamiliesRegistered, null, 412, 20, "Our own registers"),
        Figure(world, FigureKind.DisadvantagedShare, null, 0.58, 20, "Council’s yearly return, postcodes of registered children"));

    private static CentreFigure Figure(DemoWorld world, FigureKind kind, TargetGroup? group, double value, int daysAgo, string source) => CentreFigure.Record(
        world.Centre.Id, kind, group, value, world.DaysAgo(daysAgo), source, new Actor(null, null, "Helen Marsh"), world.Today);

    private static void Venues(DemoWorld world)
    {
        var (centre, address) = (world.Centre.Id, world.Centre.Address);
        world.Db.AddRange(
            Venue.Add(centre, new VenueDetails("Main hall", address, "Through the front door, first on the left. Ring the bell when the desk is empty.", "Level from the street; a lift to the first floor; toilets with a changing table."), []),
            Venue.Add(centre, new VenueDetails("Garden room", address, "Round the building by the ramp, past the sandpit. The gate is open half an hour before.", "A ramp with a handrail; one small step into the garden."), []),
            Venue.Add(centre, new VenueDetails("Broomgrove Primary School hall", "Chiltern Drive, Hastings", "By the side gate on Chiltern Drive. Sign in at the school’s office and wear the badge.", "Level access; park on the road."), []),
            Venue.Add(centre, new VenueDetails("Old Town community hall", "High Street, Old Town, Hastings", "Between the bakery and the chapel; the blue door.", "Two steps at the door: ring 01632 960700 and somebody puts the ramp out."), []));
    }

    private static void Partners(DemoWorld world)
    {
        Partner("Broomgrove Primary School", PartnerKind.School, ("Anna Leight", "Head of early years"), ("Colin Marden", "School office"));
        Partner("Hastings health visiting team", PartnerKind.Health, ("Margaret Ansell", "Health visitor"));
        Partner("Jobcentre Plus Hastings", PartnerKind.Jobcentre, ("Dean Foxley", "Partnership manager"));
        Partner("University research group on family life", PartnerKind.University, ("Dr Ines Calloway", "Reader"));
        Partner("South Downs Open Awards", PartnerKind.AwardingOrganisation, ("Priya Nair", "Centre support"));
        Partner("Harbour Women’s Charity", PartnerKind.Charity, ("Moira Keane", "Manager"));
        world.Partners["Broomgrove Primary School"].Agree(new PartnerAgreementDetails(
            "Volunteers read with children of the reception class twice a week, and run the stay-and-play on Fridays.",
            "The school lends its hall, signs volunteers in, and invites them to its safeguarding training.",
            "First names of volunteers and the days on which they come. Nothing of any family.",
            world.DaysAgo(210), world.Today.AddDays(155)));

        void Partner(string name, PartnerKind kind, params ReadOnlySpan<(string Name, string Position)> contacts)
        {
            var partner = PartnerOrganisation.Add(world.Cluster.Id, name, kind, []);
            foreach (var (contact, position) in contacts)
            {
                var at = world.Partners.Count * 2 + partner.Contacts.Count + 1;
                partner.AddContact(new PartnerContactDetails(contact, position, $"contact{at}@partner.example", $"01632 9608{at:00}"));
            }

            world.Partners.Add(name, partner);
            world.Db.Add(partner);
        }
    }
}
