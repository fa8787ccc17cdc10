using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.SchoolContact;

/// <summary>What to say instead of a number or an address.</summary>
internal static class ContactFixes
{
    private static readonly WordSet Reach = WordSet.Of("call ring phone telephone text email e-mail mail message contact to ask ringing calling emailing contacting via with from");

    public static ImmutableArray<DraftFix> For(Scan scan, int start)
    {
        var office = new DraftFix("Say \"the school office\"", "the school office");
        var removal = Remove("number or address");
        return Reach.Contains(new Surroundings(scan).Word(scan.Tokens.At(start) - 1)) ? [office, removal] : [removal, office];
    }

    public static DraftFix Remove(string what) => new($"Remove the {what}", "");
}
