using System.Collections.Immutable;
using SchoolGuard.Drafts.Index.Details;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolDetail;

/// <summary>What to say instead of a detail so that the sentence stays one.</summary>
internal readonly struct DetailFixes(Scan scan)
{
    private static readonly WordSet Determiners = WordSet.Of("the my our your this that his her their a an every each any no another school's");
    private static readonly WordSet Links = WordSet.Of("at to from in on for with of and or after before during is was wearing love loved");

    private readonly Surroundings around = new(scan);

    public ImmutableArray<DraftFix> For(int first, DetailKind kind)
    {
        var noun = kind switch
        {
            DetailKind.Event => "event",
            DetailKind.Place => "venue",
            _ => "uniform",
        };
        var text = kind == DetailKind.Uniform || IsDetermined(first) ? noun : "the " + noun;
        return Rewording.SayAt(scan, scan.Tokens[first].Start, text);
    }

    // Our event; our annual event.
    private bool IsDetermined(int first)
    {
        var before = around.Before(first);
        return Determiners.Contains(before) || !before.IsEmpty && !Links.Contains(before) && Determiners.Contains(around.Before(first - 1));
    }
}
