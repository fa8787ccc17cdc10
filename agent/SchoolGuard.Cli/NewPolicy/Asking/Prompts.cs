using Spectre.Console;

namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>Asks on a terminal, again until the answer makes sense.</summary>
internal static class Prompts
{
    private const string Separator = ", ";

    public static Task<string> AskAsync<T>(IAnsiConsole console, Question<T> question, CancellationToken cancellation) => question switch
    {
        // A list is moved through and redrawn, which a plain terminal cannot do.
        { Choices.Count: > 0 } when !console.Profile.Capabilities.Ansi => WriteAsync(console, question, $"{question.Words} ({string.Join(Separator, question.Choices)})", cancellation),
        { Several: true } => ChooseSeveralAsync(console, question, cancellation),
        { Choices.Count: > 0 } => ChooseAsync(console, question, cancellation),
        _ => WriteAsync(console, question, question.Words, cancellation),
    };

    private static Task<string> WriteAsync<T>(IAnsiConsole console, Question<T> question, string words, CancellationToken cancellation)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(words)).Validate(text =>
        {
            try
            {
                question.Read(text);
                return ValidationResult.Success();
            }
            catch (FormatException fault)
            {
                return ValidationResult.Error($"[red]{Markup.Escape(fault.Message)}[/]");
            }
        });
        if (question.Default is { } answer) prompt.DefaultValue(answer);
        return prompt.ShowAsync(console, cancellation);
    }

    private static async Task<string> ChooseAsync<T>(IAnsiConsole console, Question<T> question, CancellationToken cancellation)
    {
        var answer = await new SelectionPrompt<string>()
            .Title(Markup.Escape(question.Words))
            .AddChoices(question.Choices.OrderByDescending(choice => choice.Equals(question.Default, StringComparison.Ordinal)))
            .ShowAsync(console, cancellation);
        Echo(console, question.Words, answer);
        return answer;
    }

    private static async Task<string> ChooseSeveralAsync<T>(IAnsiConsole console, Question<T> question, CancellationToken cancellation)
    {
        var prompt = new MultiSelectionPrompt<string>().Title(Markup.Escape(question.Words)).NotRequired().AddChoices(question.Choices);
        foreach (var chosen in question.Default?.Split(Separator) ?? []) prompt.Select(chosen);
        var answers = await prompt.ShowAsync(console, cancellation);
        var answer = answers.Count == 0 ? "none" : string.Join(Separator, answers);
        Echo(console, question.Words, answer);
        return answer;
    }

    /// <summary>A list disappears once it is answered; what was chosen stays to be read.</summary>
    private static void Echo(IAnsiConsole console, string words, string answer) => console.WriteLine($"{words} {answer}");
}
