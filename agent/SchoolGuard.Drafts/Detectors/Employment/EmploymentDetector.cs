using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Employment;

/// <summary>SG7008: says that the author works at a school, without its name.</summary>
internal sealed class EmploymentDetector : IDetector
{
    public DraftKind Kind => DraftKinds.Employment;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            if (!PhraseBook.Employment.TryRead(words, at, out var phrase)) continue;
            at = phrase.End;
            if (phrase.Label is "not") continue;
            scan.Report(Kind, words[phrase.First].Start, words[phrase.Last].End, "says that you work at a school, so readers can work out which: leave the work out", Fix(scan, phrase));
        }
    }

    private static ImmutableArray<DraftFix> Fix(Scan scan, Phrase phrase)
    {
        var neutral = phrase.Label switch
        {
            "school" => "where I work",
            "post" => "at work",
            "colleague" => "work",
            _ => "work",
        };
        return Replacement.Say(scan, scan.Wording[phrase.First].Start, neutral);
    }
}
