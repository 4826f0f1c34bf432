using Volunteers.Data.Newsletters;

namespace Volunteers.Tests.Jobs.Newsletters;

/// <summary>An issue with every kind of section, as long as a real one.</summary>
internal static class SampleIssue
{
    public const string PhotoName = "story-handprints.jpg";

    public static NewsletterEdition Create() => new()
    {
        Centre = new EditionCentre(
            "East Hastings Children’s Centre", "Old London Road, Hastings, TN35 5NA", "01424 555 010", "hello@easthastings.example", "Maureen Adeyemi", "Tom Ellison"),
        Title = "Full steam into winter",
        From = new DateOnly(2026, 11, 1),
        To = new DateOnly(2026, 11, 30),
        Dated = new DateOnly(2026, 11, 30),
        Slug = "full-steam-into-winter",
        Welcome = """
            November is the month when the wind comes round the corner of the fishing beach and everybody wants to be indoors. Good: indoors is where you have been busy. Our music workshop had to borrow chairs from the school, the Makaton group learned a whole winter song, and eleven of you finished the autumn course with folders that would make any tutor proud.

            Thank you for every hour. I read the register each Friday, and behind each tick I see a parent who was glad that you were at the door.

            - Claire Dunmore, volunteer coordinator
            """.Replace("- Claire", "Claire"),
        Sections =
        [
            new("The month in figures", SectionKind.Figures,
            [
                new("412 hours", "given by you in November", 412), new("38 volunteers", "took part", 38), new("52 sessions", "in 13 programmes", 52), new("11 certificates", "from the autumn course", 11),
            ]),
            new("A story from one of us", SectionKind.Stories,
            [
                new("“I came for the biscuits and stayed for the people”",
                    """
                    Two years ago I did not open the curtains before noon. My daughter was eight months old, my mum was in Leeds, and the only adult I spoke to on some days was the bus driver. A health visitor told me about the Tuesday drop-in. I said yes so that she would stop asking.

                    I remember that there were custard creams and that nobody asked me what was wrong. Jean sat next to me and talked about her knees. The week after, I went back, and the week after that Jean asked whether I could put the toys away while she washed the cups. That was my first job as a volunteer, although nobody called it that.

                    Then came the course. I had not written more than a shopping list since school. When the tutor handed back my first page with "well observed" in the margin, I read it on the bus three times. I now lead the sensory corner on Tuesdays, and I know which of the new mums look at the floor, because I used to be one of them.

                    I still get low days. But I have a reason to open the curtains, and a key to the toy cupboard.

                    If you are thinking about it: come once. You do not have to say anything. There are biscuits.
                    """,
                    Photo: new EditionPhoto(PhotoName, "Two volunteers and a girl press painted hands onto a long sheet of paper; bunting above them, the fishing beach in the window.")),
            ]),
            new("Milestones", SectionKind.Milestones,
            [
                new("Jean Whitcombe: 500 hours", "Five hundred hours of cups washed, knees grazed and songs sung."), new("Amara Okafor: 100 hours", "Most of them at the breastfeeding group."),
                new("Łukasz Nowak: first programme led", "He has taken on the fathers’ Saturday breakfast."), new("Priya Raman: one year with us", "Here every Wednesday since last November."),
                new("Danny Coles: 50 hours", "Reached while carrying chairs, as he pointed out."), new("Sofia Marques: first session", "Welcome to the music workshop."),
            ]),
            new("Newly accredited", SectionKind.Accreditations,
            [
                new("Supporting Children’s Play, Level 2", "Amara Okafor, Danny Coles, Priya Raman, Beth Holloway and Nadia Rahimi. Awarded by the Open Learning Network on 20 November."),
                new("Paediatric First Aid", "Jean Whitcombe, Sam Tully and Łukasz Nowak. Valid for three years."),
            ]),
            new("New faces", SectionKind.NewVolunteers,
            [
                new("Sofia Marques", "Music workshop"), new("Ellie Brandon", "Baby massage"), new("Yusuf Demir", "Fathers’ breakfast"), new("Grace Oyelaran", "Makaton"), new("Kay Linton", "Drop-in"), new("Marta Zielińska", "Toy library"),
            ]),
            new("Dates for your diary", SectionKind.Ahead,
            [
                new("Support meeting", "Thursday 3 December 2026, 10am to 11:30am, the family room. Mince pies, rota for January, and a visitor from the Jobcentre.", Day: new DateOnly(2026, 12, 3)), new("Winter singing on the beach", "Saturday 12 December 2026, 3pm, by the lifeboat station. Bring a lantern.", Day: new DateOnly(2026, 12, 12)),
                new("Spring course: applications open", "From Monday 4 January 2027. Twelve places.", Day: new DateOnly(2027, 1, 4)), new("Food hygiene day", "Wednesday 13 January 2027, 9:30am to 3pm, Broomgrove School hall.", Day: new DateOnly(2027, 1, 13)),
            ]),
            new("Could this be you?", SectionKind.RolesToFill,
            [
                new("Welcome host at the Tuesday drop-in", "Two hours a week. You greet families at the door and know where the spare socks are. Induction and a DBS check needed; we arrange both."),
                new("Driver for the toy library", "Every other Friday morning with the centre’s van. Clean licence, strong arms."),
            ]),
            new("From the university", SectionKind.Other,
            [
                new("What peer supporters notice first", "Three of you have been collecting notes with the University of Brighton on how families describe their first visit. The findings will be presented at the spring conference; ask Nadia if you would like to read the draft. More at https://research.example/first-visit."),
            ]),
        ],
    };
}
