using System.CommandLine;

namespace SchoolGuard.Cli.NewPolicy;

/// <summary>Every answer as an option.</summary>
internal sealed class NewOptions
{
    private readonly Option<string?>[] options =
    [
        Option("--school-name", "NAME", "The school's name."),
        Option("--title", "TITLE", "The policy's title."),
        Option("--time-zone", "ZONE", "The school's time zone (default Europe/London)."),
        Option("--classes", "CLASSES", "The classes of the school, as Nursery-6 or 7-13 (default 1-13)."),
        Option("--never", "CLASSES", "Those that never get social media, or none (default: those below Class 9)."),
        Option("--lesson", "CLASSES", "Those that get it only in an authorised lesson, or none (default: Classes 9 to 11)."),
        Option("--sixth-form", "CLASSES", "Those that may use it in a place of their own and in lessons, or none (default: those left)."),
        Option("--common-room", "PLACE", "The place of the sixth form (default Sixth form common room)."),
        Option("--staff", "no|permission|yes", "Whether staff may use it within school times (default no)."),
        Option("--permission-from", "ROLE", "Whose permission staff need (default Headteacher)."),
        Option("--visitors", "no|yes", "Whether visitors may use it (default no)."),
        Option("--school-times", "TIMES", "From and to (default 08:30-15:30)."),
        Option("--longest-lesson", "HH:MM", "The longest lesson with social media (default 01:00)."),
        Option("--staff-posts", "SUBJECTS", "What staff must not post, as \"school name, pupil names\", or none."),
        Option("--never-clause", "CLAUSE", "The clause that closes social media to classes (default 1)."),
        Option("--lesson-clause", "CLAUSE", "The clause on lessons (defaults go on: 2, 3, ...)."),
        Option("--sixth-form-clause", "CLAUSE", "The clause on the sixth form."),
        Option("--staff-clause", "CLAUSE", "The clause on staff."),
        Option("--visitors-clause", "CLAUSE", "The clause on visitors."),
        Option("--staff-posts-clause", "CLAUSE", "The clause on what staff must not post."),
    ];

    public void AddTo(Command command)
    {
        foreach (var option in options) command.Options.Add(option);
    }

    /// <summary>The answers that are given, by option.</summary>
    public IReadOnlyDictionary<string, string> Read(ParseResult parsed) => options
        .Where(option => parsed.GetValue(option) is not null)
        .ToDictionary(option => option.Name, option => parsed.GetValue(option)!, StringComparer.Ordinal);

    private static Option<string?> Option(string name, string value, string description) => new(name) { Description = description, HelpName = value };
}
