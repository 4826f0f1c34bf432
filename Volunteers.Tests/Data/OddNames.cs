namespace Volunteers.Tests.Data;

/// <summary>What every database has to find, tell apart and order alike.</summary>
internal static class OddNames
{
    /// <summary>In order. The first spelling of each is stored; the others are the same name, and no spelling of another line is.</summary>
    public static readonly string[][] InOrder =
    [
        ["Æsa", "aesa", "ǽsa"],
        ["alpha", "ALPHA", "Ａlpha"],
        ["Anna", "anna ", " ANNA"],
        ["Anna 🎉"],
        ["Anna 😀"],
        ["Anne Marie", "Anne\u00A0Marie", "ANNE MARIE"],
        ["Anne-Marie", "Anne‑Marie", "anne–marie"],
        ["AnneMarie"],
        ["Đorđe", "dorde", "Ðorðe"],
        ["İpek", "ipek", "ıpek", "IPEK"],
        ["Łukasz", "lukasz", "ŁUKASZ"],
        ["Núñez", "NUNEZ", "Nu\u0301n\u0303ez"],
        ["O’Brien", "O'Brien", "oʼbrien"],
        ["OBrien"],
        ["Øster Q", "øster q", "OSTER Q ", "Ǿster q"],
        ["Soﬃa", "SOFFIA"],
        ["Þóra", "thora", "ÞÓRA"],
        ["Weiß", "WEISS", "weiẞ"],
        ["Zeta", "zeta"],
        ["Zoë", "ZOE", "Zoe\u0308", "ｚｏｅ"],
        ["Σοφός", "ΣΟΦΟΣ", "σοφοσ"],
        ["Андрей", "АНДРЕЙ", "андреи\u0306"],
        ["محمد", "مُحَمَّد"],
        ["सनील"],
        ["सुनील"],
        ["カナ", "ｶﾅ"],
        ["ガナ", "ｶﾞﾅ", "カ\u3099ナ"],
        ["李磊"],
        ["李雷"],
        ["김철수", "김철수".Normalize(System.Text.NormalizationForm.FormD)],
    ];
}
