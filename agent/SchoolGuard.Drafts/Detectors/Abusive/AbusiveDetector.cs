using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Abusive;

/// <summary>SG7014: derogatory, discriminatory or threatening words aimed at a person, the school or a group.</summary>
internal sealed class AbusiveDetector : IDetector
{
    public DraftKind Kind => DraftKinds.Abusive;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            if (!PhraseBook.Abusive.TryRead(words, at, out var phrase)) continue;
            at = phrase.End;
            if (phrase.Label is "self" or "reported" or "other") continue;
            var (start, end) = (words[phrase.First].Start, words[phrase.Last].End);
            if (Quotation.Holds(scan.Text.Letters, start, end)) continue;
            scan.Report(Kind, start, end, MessageOf(phrase.Label), Fix(scan, phrase));
        }
    }

    private static string MessageOf(string label) => label switch
    {
        "threat" => "threatens or wishes someone harm: leave it out",
        "group" or "slur" => "is discriminatory: leave it out",
        _ => "is derogatory: say what happened without insulting anyone",
    };

    private static ImmutableArray<DraftFix> Fix(Scan scan, Phrase phrase) => [];
}
