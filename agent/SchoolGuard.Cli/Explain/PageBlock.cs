namespace SchoolGuard.Cli.Explain;

/// <summary>What a page is made of.</summary>
internal enum PageBlockKind
{
    Heading,

    /// <summary>Running text or a quotation.</summary>
    Paragraph,

    /// <summary>An item of a list or a row of a table.</summary>
    Item,

    Code,
}

/// <summary>One part of a page, without the signs that mark it; lines that belong together are joined.</summary>
internal sealed record PageBlock(PageBlockKind Kind, string Text)
{
    public static IReadOnlyList<PageBlock> Read(string markdown)
    {
        List<PageBlock> blocks = [];
        var lines = markdown.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (IsFence(lines[index]))
            {
                var end = Array.FindIndex(lines, index + 1, IsFence);
                if (end < 0) end = lines.Length;
                blocks.Add(new PageBlock(PageBlockKind.Code, string.Join('\n', lines[(index + 1)..end])));
                index = end;
            }
            else if (lines[index].StartsWith('#'))
            {
                blocks.Add(new PageBlock(PageBlockKind.Heading, lines[index].TrimStart('#', ' ')));
            }
            else if (TextOf(lines[index]) is { Length: > 0 } text)
            {
                var isItem = text[0] is '|' || text.StartsWith("- ", StringComparison.Ordinal);
                var goesOn = !isItem && index > 0 && TextOf(lines[index - 1]).Length > 0 && blocks is [.., { Kind: PageBlockKind.Paragraph or PageBlockKind.Item }];
                if (goesOn) blocks[^1] = blocks[^1] with { Text = $"{blocks[^1].Text} {text}" };
                else blocks.Add(new PageBlock(isItem ? PageBlockKind.Item : PageBlockKind.Paragraph, text));
            }
        }

        return blocks;
    }

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    private static string TextOf(string line) => line.TrimStart('>', ' ').TrimEnd();
}
