namespace Volunteers.Data.Demo;

/// <summary>Invented people. Addresses are at domains, and numbers in ranges, that are kept free for fiction.</summary>
internal static class DemoNames
{
    /// <summary>Full name, known as (null: first name), languages besides English (null: none told), group.</summary>
    public static IReadOnlyList<(string Name, string? KnownAs, string? Languages, DemoGroup Group)> All { get; } =
    [
        ("Amara Nwosu", null, "Igbo", DemoGroup.LongServing),
        ("Bethan Pryce-Howell", "Beth", "Welsh", DemoGroup.LongServing),
        ("Carla Fernandes", null, "Portuguese", DemoGroup.LongServing),
        ("Dawn Tapsell", null, null, DemoGroup.LongServing),
        ("Farida Rahmani", null, "Dari, Pashto", DemoGroup.LongServing),
        ("Gemma Luckhurst", "Gem", null, DemoGroup.LongServing),
        ("Ioana Văcărescu", null, "Romanian", DemoGroup.LongServing),
        ("Joyce Adebayo-Crane", null, "Yoruba", DemoGroup.LongServing),
        ("Kirsty Venn", null, "British Sign Language", DemoGroup.LongServing),
        ("Lorraine Pettifer", "Lol", null, DemoGroup.LongServing),
        ("Marek Dudziński", null, "Polish", DemoGroup.LongServing),

        ("Aoife Brannigan", null, "Irish", DemoGroup.Experienced),
        ("Chantelle Osei", null, "Twi", DemoGroup.Experienced),
        ("Devi Subramaniam", null, "Tamil", DemoGroup.Experienced),
        ("Emma-Louise Catt", "Em", null, DemoGroup.Experienced),
        ("Hannah Winterbourne", null, null, DemoGroup.Experienced),
        ("Jade Millichamp", null, null, DemoGroup.Experienced),
        ("Kofi Ansah", null, "Twi", DemoGroup.Experienced),
        ("Leanne Boorer", null, null, DemoGroup.Experienced),
        ("Nadia El-Amrani", null, "Arabic, French", DemoGroup.Experienced),
        ("Rosie Tuppenny", null, null, DemoGroup.Experienced),
        ("Yetunde Falade", "Yeti", "Yoruba", DemoGroup.Experienced),

        ("Abigail Shorter", "Abi", null, DemoGroup.Graduate),
        ("Bilal Chaudhry", null, "Urdu, Punjabi", DemoGroup.Graduate),
        ("Courtney Vidler", null, null, DemoGroup.Graduate),
        ("Eszter Kőszegi", null, "Hungarian", DemoGroup.Graduate),
        ("Gloria Mbeki-Thorn", null, "Xhosa", DemoGroup.Graduate),
        ("Kayleigh Sinden", "Kay", null, DemoGroup.Graduate),
        ("Mei-Ling Hartshorn", "Mei", "Cantonese", DemoGroup.Graduate),
        ("Paige Ovenden", null, null, DemoGroup.Graduate),
        ("Tomás Arrieta", null, "Spanish", DemoGroup.Graduate),

        ("Ashleigh Blackford", "Ash", null, DemoGroup.Learner),
        ("Danuta Wróbel", null, "Polish", DemoGroup.Learner),
        ("Fatoumata Diallo", "Fatou", "French, Fula", DemoGroup.Learner),
        ("Grace Easterby", null, null, DemoGroup.Learner),
        ("Jasmine Kaur Bains", "Jas", "Punjabi", DemoGroup.Learner),
        ("Liam Harmsworth", null, null, DemoGroup.Learner),
        ("Maisie Oxley", null, null, DemoGroup.Learner),
        ("Olena Kravchuk", null, "Ukrainian", DemoGroup.Learner),
        ("Shanice Beckles", null, null, DemoGroup.Learner),
        ("Zuzana Horáková", "Zuzka", "Czech", DemoGroup.Learner),

        ("Ellie Fairbrass", null, null, DemoGroup.Waiting),
        ("Hodan Warsame", null, "Somali", DemoGroup.Waiting),

        ("Bronwen Ashdown", null, null, DemoGroup.Applicant),
        ("Imran Sheikh", null, "Urdu", DemoGroup.Applicant),
        ("Natalie Quaife", "Nat", null, DemoGroup.Applicant),
        ("Sophie Lambourne", null, null, DemoGroup.Applicant),

        ("Carys Holland", null, null, DemoGroup.Enquirer),
        ("Rhys Holland", null, null, DemoGroup.Enquirer),
        ("Tia Marchbanks", null, null, DemoGroup.Enquirer),
        ("Viktoriya Bondar", "Vika", "Ukrainian", DemoGroup.Enquirer),

        ("Priscilla Amoah", null, "Twi", DemoGroup.OnBreak),
        ("Stacey Godden", null, null, DemoGroup.OnBreak),

        ("Alison Ruck", null, null, DemoGroup.Left),
        ("Denise Marchetti", null, "Italian", DemoGroup.Left),
        ("Lucy Pankhurst-Bell", null, null, DemoGroup.Left),
        ("Tamsin Rolfe", null, null, DemoGroup.Left),

        ("Corinne Snashall", null, null, DemoGroup.Withdrawn),
        ("Peter Whybrow", null, null, DemoGroup.Withdrawn),
        ("Simon Grallis", null, null, DemoGroup.NotAccepted),

        ("Blessing Okonkwo-Reed", null, "Igbo", DemoGroup.Neighbour),
        ("Fiona Strachey", null, null, DemoGroup.Neighbour),
        ("Rukhsana Begum", null, "Bengali", DemoGroup.Neighbour),
        ("Wendy Cornford", null, null, DemoGroup.Neighbour),
    ];
}
