namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>A question, with the option that answers it without being asked.</summary>
/// <param name="Option">The option: <c>--school-name</c>.</param>
/// <param name="Words">What to ask.</param>
/// <param name="Read">Makes sense of an answer; what makes none is a <see cref="FormatException"/>.</param>
internal sealed record Question<T>(string Option, string Words, Func<string, T> Read)
{
    /// <summary>The answer unless another is given; null if there is none.</summary>
    public string? Default { get; init; }

    /// <summary>The answers to choose from; empty: any text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether several may be chosen; they are joined by commas, as an option gives them.</summary>
    public bool Several { get; init; }
}
