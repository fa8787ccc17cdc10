using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.SchoolView;

/// <summary>SG7018: an opinion that reads as the school's.</summary>
internal sealed class SchoolViewDetector : IDetector
{
    public DraftKind Kind => DraftKinds.SchoolView;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            if (!PhraseBook.SchoolView.TryRead(words, at, out var phrase)) continue;
            at = phrase.End;
            if (phrase.Label is "not") continue;
            var start = words[phrase.First].Start;
            scan.Report(Kind, start, words[phrase.Last].End, "speaks for the school: say that the view is your own", Fix(scan, phrase));
        }
    }

    private static ImmutableArray<DraftFix> Fix(Scan scan, Phrase phrase)
    {
        var last = scan.Wording[phrase.Last];
        var own = phrase.Label switch
        {
            "we" => "I",
            "are" or "is" => "I am",
            "does" => "I do not",
            "thinks" => $"I {scan.Text.Letters[last.Start..(last.End - 1)]}",
            "position" => "my own view",
            "speaking" => "speaking for myself",
            "behalf" => "for myself",
            _ => "personally",
        };
        return Rewording.SayAt(scan, scan.Wording[phrase.First].Start, own);
    }
}
