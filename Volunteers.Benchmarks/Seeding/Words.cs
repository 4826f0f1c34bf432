namespace Volunteers.Benchmarks.Seeding;

/// <summary>What invented people, programmes and courses are called.</summary>
internal static class Words
{
    public static readonly string[] FirstNames =
    [
        "Amina", "Beth", "Carys", "Dafydd", "Ebony", "Farah", "Grace", "Hamza", "Imogen", "Jakub", "Kezia", "Lorna", "Małgorzata", "Nadia",
        "Oisín", "Priya", "Quentin", "Rosa", "Siân", "Tomasz", "Uma", "Viktor", "Wendy", "Xanthe", "Yusuf", "Zoë", "Anneka", "Bilal", "Chloé",
        "Declan", "Esme", "Fergus", "Gwen", "Hyacinth", "Ioana", "Joanna", "Kamal", "Leyla", "Marta", "Niamh", "Olu", "Petra", "Ruth", "Saoirse",
        "Tegan", "Usha", "Vera", "Winston", "Yvonne", "Zainab",
    ];

    public static readonly string[] LastNames =
    [
        "Abbott", "Barker", "Chaudhry", "Dunmore", "Eastwood", "Fairclough", "Gill", "Hartley", "Ibrahim", "Jankowski", "Kavanagh", "Lister",
        "Mbeki", "Nowak", "O’Brien", "Pemberton", "Quayle", "Rashid", "Stannard", "Thackeray", "Underhill", "Vickers", "Whitlock", "Yates",
        "Zielińska", "Ashdown", "Birchall", "Crowhurst", "Dimitrov", "Ellingham", "Fernández", "Goodall", "Holloway", "Ingram", "Jessop",
        "Kowalczyk", "Longley", "Marsden", "Nkosi", "Okafor", "Pettifer", "Ramsbottom", "Silverdale", "Tindall", "Upton", "Varga", "Wainwright",
        "Yeoman", "Adeyemi", "Blackett", "Cartwright", "Drummond", "Edgecombe", "Faulkner", "Garside", "Hollins", "Inskip", "Jarvis", "Kemble", "Lomas",
    ];

    public static readonly string[] Programmes =
    [
        "Stay and Play", "Music Makers", "Breastfeeding Café", "Makaton Signing", "Young Parents", "Dads on Saturday", "Baby Massage",
        "Messy Play", "Story Time", "Garden Club", "Cook and Eat", "Toy Library", "Family Swim",
    ];

    public static readonly string[] Roles = ["Group leader", "Play helper", "Welcome desk"];

    public static readonly string[] Courses =
        ["Introduction to Volunteering", "Paediatric First Aid", "Supporting Play", "Breastfeeding Peer Support", "Food Hygiene"];

    public static readonly string[] Places = ["Broomgrove", "Old Town", "Silverhill", "Ore Valley", "West Hill", "Hollington", "St Helens", "Castle", "Tressell"];
}
