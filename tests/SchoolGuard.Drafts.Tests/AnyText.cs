using System.Text;

namespace SchoolGuard.Drafts.Tests;

/// <summary>Makes drafts from what breaks text handling: names in pieces, marks, invisible characters, half surrogate pairs.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "Ravens", "Wood", "ravenswood", "School", "RWS", "R", "w", "S", "@RavensWoodSch", "#TeamRWS", "ravenswood.example", "office@", "020 7946 0050", "ZZ2 8ZZ", "Oakley Road",
        "my headteacher", "the school I teach at", "As a TA", "a boy in my class", "EHCP", "was excluded", "you", "idiot", "m*ron", "i d i o t", "I'll break his legs", "We at the school", "believe",
        "text me on", "07700 900123", "I live at", "14 Elm Road", "B801200005001", "943 476 5919", "Kestrel Cup", "maroon blazer", "onbehalfoftheschool", "@some_one", "@ SomeOne", "head", "-teacher",
        " ", "  ", "\n", ".", ",", "!", "-", "'", "’", "s", "&", "@", "#", "$", "+44", "(0)", "[at]", " dot ", "://", "/", "www.", "4", "0", "1",
        "\u200B", "\u200D", "\u00AD", "\u0301", "\uFE0F", "\u202E", "é", "а", "Ｒ", "𝐑", "🅡", "👩‍👩‍👧", "🇬🇧", "مدرسة", "学校", "ﷺ", "\uD83D", "\uDE00", "\uFFFF", "\0", "\t", "ß", "İ", "ﬁ",
    ];

    /// <summary>The same text for the same seed.</summary>
    public static string Of(int seed, int pieces)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var piece = 0; piece < pieces; piece++)
        {
            if (random.Next(12) == 0) text.Append((char)random.Next(char.MaxValue + 1));
            else text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
