using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Text.Shapes;

/// <summary>Finds the stretches that are not prose. Where two forms fit, the earlier in <see cref="ShapeKind"/> does.</summary>
internal static class ShapeReader
{
    private static readonly WordSet CommonEndings = WordSet.Of("com org net uk co io edu gov eu info tv me app dev blog online site wales scot london");

    /// <param name="letters">The normalised text.</param>
    /// <param name="claimed">One for each letter, all false.</param>
    /// <param name="shapes">Filled, by kind and place.</param>
    public static void Read(ReadOnlySpan<char> letters, Span<bool> claimed, List<Shape> shapes)
    {
        var hasAt = letters.Contains('@');
        if (hasAt || letters.ContainsAny('[', '(', '{') || letters.Contains("dot", StringComparison.Ordinal)) Add(ShapeKind.Email, letters, claimed, shapes);
        Add(ShapeKind.Link, letters, claimed, shapes);
        if (hasAt) Add(ShapeKind.Handle, letters, claimed, shapes);
        if (letters.Contains('#')) Add(ShapeKind.Hashtag, letters, claimed, shapes);
    }

    /// <summary>Whether a stretch cannot be prose: a missing blank after a full stop makes no link of "over.Then".</summary>
    public static bool IsCertain(Shape shape, ReadOnlySpan<char> letters)
    {
        var text = letters[shape.Start..shape.End];
        return shape.Kind switch
        {
            ShapeKind.Email => text.Contains('@'),
            ShapeKind.Link => text.Contains('/') || text.StartsWith("www.", StringComparison.Ordinal) || CommonEndings.Contains(text[(text.LastIndexOf('.') + 1)..]),
            // @Ravens Wood School: the sign is short for at.
            ShapeKind.Handle => shape.End + 1 >= letters.Length || letters[shape.End] != ' ' || !char.IsLetter(letters[shape.End + 1]),
            _ => true,
        };
    }

    private static void Add(ShapeKind kind, ReadOnlySpan<char> letters, Span<bool> claimed, List<Shape> shapes)
    {
        var pattern = kind switch
        {
            ShapeKind.Email => ShapePatterns.Email(),
            ShapeKind.Link => ShapePatterns.Link(),
            ShapeKind.Handle => ShapePatterns.Handle(),
            _ => ShapePatterns.Hashtag(),
        };
        foreach (var match in pattern.EnumerateMatches(letters))
        {
            var end = match.Index + match.Length;
            if (kind == ShapeKind.Link) end = WithoutMarks(letters, match.Index, end);
            if (claimed[match.Index] || claimed[end - 1]) continue;
            claimed[match.Index..end].Fill(true);
            shapes.Add(new Shape(kind, match.Index, end));
        }
    }

    // A link at the end of a sentence or in brackets does not own the mark after it.
    private static int WithoutMarks(ReadOnlySpan<char> letters, int start, int end)
    {
        while (end > start && letters[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '*') end--;
        return end;
    }
}
