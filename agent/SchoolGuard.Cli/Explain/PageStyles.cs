using Spectre.Console;

namespace SchoolGuard.Cli.Explain;

/// <summary>Colours, where the output has any.</summary>
internal static class PageStyles
{
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Code { get; } = new(Color.Teal);

    public static Style Emphasis { get; } = new(decoration: Decoration.Italic);

    public static Style Of(string severity) => severity switch
    {
        "error" or "forbid" => new Style(Color.Red),
        "warning" or "warn" or "justify" => new Style(Color.Olive),
        _ => Style.Plain,
    };
}
