using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Index;

/// <summary>Brings an entry of school.json into the letters of a normalised draft.</summary>
internal static class Folded
{
    public static string Of(string entry)
    {
        var text = new NormalisedText();
        text.Read(entry.Trim());
        return text.Letters.ToString();
    }
}
