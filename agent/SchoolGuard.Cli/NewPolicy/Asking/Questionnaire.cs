using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>Gets answers: from the options that are given, else from a person, else the defaults.</summary>
internal sealed class Questionnaire(Terminal terminal, IReadOnlyDictionary<string, string> given, bool takeDefaults)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>An option that no question asked for: the other answers leave no room for it.</summary>
    public string? Unused => given.Keys.FirstOrDefault(option => !used.Contains(option));

    /// <exception cref="FormatException">There is no answer, or the one that is given makes no sense.</exception>
    public async Task<T> AskAsync<T>(Question<T> question, CancellationToken cancellation)
    {
        used.Add(question.Option);
        if (given.TryGetValue(question.Option, out var answer)) return Read(question, answer);
        if (takeDefaults) return Read(question, question.Default ?? throw new FormatException($"{question.Option} is missing: it has no default"));
        return terminal.Console.Profile.Capabilities.Interactive
            ? question.Read(await Prompts.AskAsync(terminal.Console, question, cancellation))
            : throw new FormatException($"{question.Option} is missing, and there is no terminal to ask on: give it, or take the defaults with --yes");
    }

    private static T Read<T>(Question<T> question, string answer)
    {
        try
        {
            return question.Read(answer);
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{question.Option}: {fault.Message}", fault);
        }
    }
}
