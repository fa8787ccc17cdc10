using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Employment;

/// <summary>What to say of one's work without saying that it is in a school, by what the words are in their sentence.</summary>
internal static class EmploymentFixes
{
    public static ImmutableArray<DraftFix> For(Scan scan, Phrase phrase)
    {
        var start = scan.Wording[phrase.First].Start;
        return Rewording.SayAt(scan, start, phrase.Label switch
        {
            "workplace" => "my workplace",
            "meeting" => "a work meeting",
            "back" => "back to work",
            "work" => "I work",
            "working" => scan.Text.Letters[start..scan.Wording[phrase.First].End].EndsWith("ing") ? "working" : "work",
            "job" => "my job",
            "boss" => "my boss",
            "colleague" => "a colleague",
            "promoted" => "promoted",
            "in-job" => "in my job",
            "role" => "colleague",
            "talk" => "at work",
            "others" => "people at work",
            "new-job" => "a new job",
            _ => "us",
        });
    }
}
