namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>Where a pattern goes on after its first word.</summary>
/// <param name="Next">The place after that word.</param>
/// <param name="IsBegun">Whether what is to be reported begins with it.</param>
/// <param name="MustPause">Whether it has to follow a pause.</param>
internal readonly record struct Beginning(PhraseNode Next, bool IsBegun, bool MustPause);

/// <summary>The first words of all patterns, so that at a word only those are followed that may begin with it.</summary>
internal sealed class Beginnings
{
    public Dictionary<int, List<Beginning>> ByWord { get; } = [];

    public List<(Traits Traits, Beginning Beginning)> ByTraits { get; } = [];

    public List<Beginning> ByAny { get; } = [];

    public void Collect(PhraseNode node, bool begun, bool mustPause)
    {
        begun |= node.IsEdge;
        mustPause |= node.MustPause;
        foreach (var (word, next) in node.After) Add(word, new Beginning(next, begun, mustPause));
        foreach (var (list, next) in node.AfterList)
        {
            foreach (var word in list.Numbers) Add(word, new Beginning(next, begun, mustPause));
        }

        foreach (var (traits, next) in node.AfterTraits) ByTraits.Add((traits, new Beginning(next, begun, mustPause)));
        if (node.AfterAny is { } any) ByAny.Add(new Beginning(any, begun, mustPause));
        foreach (var other in node.Or) Collect(other, begun, mustPause);
    }

    private void Add(int word, Beginning beginning)
    {
        if (!ByWord.TryGetValue(word, out var known)) ByWord.Add(word, known = []);
        known.Add(beginning);
    }
}
