using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Detectors.Identifier;

/// <summary>What to say instead of a number: withheld after the word that introduces it, otherwise that number.</summary>
internal static class IdentifierFixes
{
    private static readonly ImmutableArray<DraftFix> Withheld = [new("Say \"withheld\"", "withheld")];
    private static readonly ImmutableArray<DraftFix> ThatNumber = [new("Say \"that number\"", "that number")];

    public static ImmutableArray<DraftFix> For(Scan scan, int start)
    {
        var before = scan.Text.Letters[..start].TrimEnd();
        var introduced = before.EndsWith(':') || before.EndsWith('(') || before.EndsWith("number") || before.EndsWith(" no") || before.EndsWith(" is") || before.EndsWith("upn")
            || before.EndsWith("uln") || before.EndsWith("urn") || before.EndsWith("nhs") || before.EndsWith("ni") || before.EndsWith("laestab") || before.EndsWith("trn") || before.EndsWith("uci");
        return introduced ? Withheld : ThatNumber;
    }
}
