using SchoolGuard.Drafts;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>What a member of staff writes: a post, a long one, and the longest that is analysed.</summary>
internal static class DraftTexts
{
    private const string Sentence = "What a term it has been: the choir sang, the hall was full, and the rain held off until the last coach had gone. ";
    private const string NamesSchool = "So proud of everybody at Wynstones School today. ";
    private const int PostLength = 280;
    private const int LongLength = 10_000;

    public static string CleanPost { get; } = Repeat("", PostLength);

    public static string NamedPost { get; } = Repeat(NamesSchool, PostLength);

    /// <summary>Names nobody, in words that are names elsewhere.</summary>
    public static string DoubtfulPost { get; } = Repeat("Will anyone price it up in May? Grace Harper and my son Thomas sang, Josh cooked, and Kirkby was lovely. ", PostLength);

    public static string PupilsPost { get; } = Repeat("Joshua Ashbourne and Grace were stars in my lesson, and so was Mary-Jane's essay. ", PostLength);

    public static string Long { get; } = Repeat(NamesSchool, LongLength);

    public static string Longest { get; } = Repeat(NamesSchool, DraftText.MaximumLength);

    private static string Repeat(string opening, int length)
    {
        var text = opening;
        while (text.Length < length) text += Sentence;
        return text[..length];
    }
}
