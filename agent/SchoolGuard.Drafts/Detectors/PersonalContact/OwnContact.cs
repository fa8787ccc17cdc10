using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

/// <summary>Asks whether the words around a number, an address or a house say that it is the author's own.</summary>
internal readonly struct OwnContact(Scan scan)
{
    private const int Back = 14;
    private const int Between = 7;
    private static readonly WordSet OtherWays = WordSet.Of("ring call phone email text contact visit helpline office reception surgery police shop agent landlord company from nhs samaritans childline");
    private static readonly WordSet Joining = WordSet.Of("on at me is via or");
    private readonly Surroundings around = new(scan);

    public bool IsReach(int start, int end) => around.Word(scan.Tokens.At(start) - 1) is not "from" && (Leads("reach", start) || FollowedBy(end));

    public bool IsHome(int start) => Leads("home", start);

    private bool Leads(string label, int start)
    {
        var words = scan.Wording;
        var at = words.At(start);
        for (var first = Math.Max(0, at - Back); first < at; first++)
        {
            if (PhraseBook.PersonalContact.TryRead(words, first, out var cue) && string.Equals(cue.Label, label, StringComparison.Ordinal) && cue.End < at && at - cue.End <= Between && !LeadsElsewhere(cue.End + 1, at)) return true;
        }

        return false;
    }

    private bool FollowedBy(int end)
    {
        var words = scan.Wording;
        var next = words.At(end);
        return next < words.Count && words[next].Start - end < 4 && PhraseBook.PersonalContact.TryRead(words, next, out var cue) && cue.Label is "after" or "reach";
    }

    // Text me, or ring the helpline on 0800 1111.
    private bool LeadsElsewhere(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!OtherWays.Contains(Letters(at))) continue;
            if (at + 1 < to && !Joining.Contains(Letters(at + 1)) && !scan.Wording[at + 1].Is(Traits.Number)) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Letters(int word) => scan.Text.Letters[scan.Wording[word].Start..scan.Wording[word].End];
}
