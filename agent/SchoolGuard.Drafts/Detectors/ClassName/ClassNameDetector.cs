using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.ClassName;

/// <summary>SG7006: a class or teaching group as the author's own.</summary>
internal sealed class ClassNameDetector : IDetector
{
    private static readonly WordSet Determiners = WordSet.Of("the this that his her their another every each any no some");

    private static readonly WordSet Owned = WordSet.Of("coursework books essays mocks exam exams homework lesson lessons assembly display trip reports register work results test tests paper papers topic");

    public DraftKind Kind => DraftKinds.ClassName;

    public void Detect(Scan scan)
    {
        var reader = new GroupReader(scan, stackalloc char[GroupReader.BufferLength]);
        var own = new OwnGroup(scan);
        var free = 0;
        for (var token = 0; token < scan.Tokens.Count; token++)
        {
            if (!reader.TryRead(token, out var group)) continue;
            var first = own.FirstOf(group);
            if (first < free) continue;
            if (first == group.First && scan.IsInHashtag(scan.Tokens[first].Start)) continue;
            free = group.Last + 1;
            var end = scan.Tokens[group.Last].End - (group.IsPlural ? 0 : scan.Tokens[group.Last].Possessive);
            scan.Report(Kind, scan.Tokens[first].Start, end, "tells which class is yours, so that its pupils can be guessed: say `my class` instead", Fixes(scan, first, group));
            token = group.Last;
        }
    }

    private static ImmutableArray<DraftFix> Fixes(Scan scan, int first, GroupSeen group)
    {
        var around = new Surroundings(scan);
        var noun = group.IsPlural ? "pupils" : "class";
        var owner = around.Word(first) is "our" ? "our " : "my ";
        var bare = first == group.First && Determiners.Contains(around.Before(first));
        var owns = !bare && !group.IsPlural && scan.Tokens[group.Last].Possessive == 0 && Owned.Contains(around.After(group.Last));
        return [Rewording.Say(bare ? noun : owner + noun, new Rewording(scan).OpensSentence(first), owns ? "'s" : "")];
    }
}
