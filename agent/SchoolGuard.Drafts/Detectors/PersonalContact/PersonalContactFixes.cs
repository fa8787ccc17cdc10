using System.Collections.Immutable;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

/// <summary>What to say instead of the author's own number or address, so that the sentence stays one.</summary>
internal static class PersonalContactFixes
{
    private static readonly ImmutableArray<DraftFix> ByMessage = [new("Say \"by private message\"", "by private message")];
    private static readonly ImmutableArray<DraftFix> Reachable = [new("Say \"reachable by private message\"", "reachable by private message")];
    private static readonly ImmutableArray<DraftFix> OnRequest = [new("Say \"on request\"", "on request")];
    private static readonly ImmutableArray<DraftFix> MyHouse = [new("Say \"my house\"", "my house")];
    private static readonly ImmutableArray<DraftFix> Home = [new("Say \"home\"", "home")];
    private static readonly WordSet Means = WordSet.Of("on via by at through");

    /// <summary>Text me by private message; I'm reachable by private message; my number is on request. A word such as on goes with the number.</summary>
    public static (int Start, ImmutableArray<DraftFix> Fixes) ForReach(Scan scan, int start)
    {
        var around = new Surroundings(scan);
        var token = scan.Tokens.At(start) - 1;
        if (around.Word(token) is "me") return (start, ByMessage);
        if (!Means.Contains(around.Word(token)) || scan.Tokens[token].End + 1 != start || scan.IsTaken(scan.Tokens[token].Start, start)) return (start, OnRequest);
        return (scan.Tokens[token].Start, around.Word(token - 1) is "i'm" or "im" or "am" or "still" or "available" ? Reachable : ByMessage);
    }

    /// <summary>The party is at my house; our address is on request.</summary>
    public static ImmutableArray<DraftFix> ForHome(Scan scan, int start) => new Surroundings(scan).Word(scan.Tokens.At(start) - 1) switch
    {
        "at" or "to" or "in" or "round" or "into" => MyHouse,
        "mine" or "is" or "address" or "postcode" => OnRequest,
        _ => Home,
    };
}
