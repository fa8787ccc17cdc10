using System.CommandLine;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary>Which of the lessons that run is meant.</summary>
internal static class LessonChoice
{
    public static Argument<string?> Argument() => new("lesson") { Description = "Its id, or its group's code, title or sourcedId; may be left out when one lesson runs.", Arity = ArgumentArity.ZeroOrOne };

    /// <returns>The lesson, or null with why it cannot be told.</returns>
    public static RunningLesson? Find(Teaching teaching, string? named, out string fault)
    {
        var ids = teaching.Groups.Where(group => Is(group.Id) || Is(group.Code) || Is(group.Title)).Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        var found = teaching.Lessons.Where(lesson => named is null || Is(lesson.Id) || ids.Contains(lesson.Group)).Take(2).ToList();
        fault = found.Count switch
        {
            0 when named is null => "no lesson runs: start one with `schoolguard lesson start`",
            0 => "no such lesson runs: see `schoolguard lesson list`",
            _ => "more than one lesson runs: give the id of one, see `schoolguard lesson list`",
        };
        return found is [var only] ? only : null;

        bool Is(string called) => called.Equals(named, StringComparison.OrdinalIgnoreCase);
    }
}
