using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Abusive;

/// <summary>What to say instead, by what the words are in their sentence: he is hard work; those people; I'm upset.</summary>
internal static class AbusiveFixes
{
    public static ImmutableArray<DraftFix> For(Scan scan, Phrase phrase)
    {
        var words = scan.Wording;
        var last = scan.Text.Letters[words[phrase.Last].Start..words[phrase.Last].End];
        var neutral = phrase.Label switch
        {
            "predicate" => "hard work",
            "you" => "you",
            "noun" or "slur" => last.EndsWith('s') ? "people" : "person",
            "group-noun" => "people",
            "kind" => words[phrase.Last].Id == 0 ? "" : last.ToString(),
            "threat" => "I'm upset",
            "deserve" => "upset me",
            _ => "I'm frustrated",
        };
        return neutral.Length == 0 ? [] : Rewording.SayAt(scan, words[phrase.First].Start, neutral);
    }
}
