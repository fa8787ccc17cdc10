namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>
/// Makes places of patterns. A pattern is words; (a|b c) is one of several, and {name} a list of them; a question mark after either makes it optional.
/// ..3 is up to three words of any kind and _ exactly one; a comma allows a short pause and $ asks for one or for the end; ^ stands before the first word to report and, if words follow
/// that only help to recognise it, after the last. &lt;number&gt;, &lt;name&gt;, &lt;school&gt;, &lt;pupil&gt;, &lt;staff&gt; and &lt;class&gt; are what their <see cref="Traits"/> say.
/// </summary>
internal sealed class PhraseCompiler(Lexicon lexicon)
{
    private readonly PhraseNode root = new();
    private int patterns;
    private readonly Dictionary<string, PhraseList> lists = new(StringComparer.Ordinal);

    public void Define(string name, string alternatives) => lists.Add(name, PhraseList.Read(alternatives, lexicon));

    public void Add(string label, string pattern)
    {
        var rest = pattern.AsSpan();
        var end = Sequence(root, ref rest);
        if (rest.Length > 0) throw new FormatException($"`{pattern}` cannot be read from `{rest}` on");
        (end.Label, end.Rank) = (label, patterns++);
    }

    public PhraseSet ToSet() => new(root);

    private PhraseNode Sequence(PhraseNode from, ref ReadOnlySpan<char> rest)
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty || rest[0] is '|' or ')') return from;
            from = Element(from, ref rest);
        }
    }

    private PhraseNode Element(PhraseNode from, ref ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case '(':
                rest = rest[1..];
                var group = Alternatives(from, ref rest);
                if (rest.IsEmpty) throw new FormatException("a bracket is not closed");
                rest = rest[1..];
                return Optional(from, group, ref rest);
            case '{':
                var name = Take(ref rest, rest.IndexOf('}') + 1)[1..^1].ToString();
                return Optional(from, AnyOf(from, lists.TryGetValue(name, out var list) ? list : throw new FormatException($"no list `{name}`")), ref rest);
            case ',':
                Take(ref rest, 1);
                return Then(from, new PhraseNode { MayPause = true });
            case '$':
                Take(ref rest, 1);
                return Then(from, new PhraseNode { MustPause = true });
            case '^':
                Take(ref rest, 1);
                return Then(from, new PhraseNode { IsEdge = true });
            case '.':
                return Gap(from, Take(ref rest, 3)[2] - '0');
            default:
                var length = rest.IndexOfAny(" |)");
                return Word(from, Take(ref rest, length < 0 ? rest.Length : length));
        }
    }

    private PhraseNode Alternatives(PhraseNode from, ref ReadOnlySpan<char> rest)
    {
        var join = new PhraseNode();
        while (true)
        {
            Sequence(from, ref rest).Or.Add(join);
            if (rest.IsEmpty || rest[0] != '|') return join;
            rest = rest[1..];
        }
    }

    private PhraseNode AnyOf(PhraseNode from, PhraseList list)
    {
        ReadOnlySpan<char> others = list.Others;
        var join = others.IsEmpty ? new PhraseNode() : Alternatives(from, ref others);
        from.AfterList.Add((list.Words, join));
        return join;
    }

    private static PhraseNode Optional(PhraseNode from, PhraseNode to, ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '?') return to;
        rest = rest[1..];
        from.Or.Add(to);
        return to;
    }

    private static PhraseNode Gap(PhraseNode from, int most)
    {
        var join = new PhraseNode();
        from.Or.Add(join);
        for (var count = 0; count < most; count++)
        {
            from = from.AfterAny ??= new PhraseNode();
            from.Or.Add(join);
        }

        return join;
    }

    private PhraseNode Word(PhraseNode from, ReadOnlySpan<char> word)
    {
        var next = new PhraseNode();
        if (word is "_") return from.AfterAny ??= next;
        if (word[0] == '<')
        {
            from.AfterTraits.Add((Enum.Parse<Traits>(word[1..^1], ignoreCase: true), next));
            return next;
        }

        var id = lexicon.Add(word.ToString());
        if (from.After.TryGetValue(id, out var known))
        {
            var fork = new PhraseNode();
            fork.Or.Add(known);
            fork.Or.Add(next);
            from.After[id] = fork;
        }
        else
        {
            from.After.Add(id, next);
        }

        return next;
    }

    private static PhraseNode Then(PhraseNode from, PhraseNode next)
    {
        from.Or.Add(next);
        return next;
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
