using System.CommandLine;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary><c>schoolguard lesson</c>.</summary>
internal static class LessonCommand
{
    public static Command Create(Terminal terminal) => new("lesson", """
        Authorises sites for a teaching group until a lesson ends, as the teacher who is signed in to this device. With --operator and --teacher, IT does
        it for a teacher.

        Examples:
          schoolguard lesson start 9A/Co tiktok youtube
          schoolguard lesson start 9A/Co tiktok --until 11:10
          schoolguard lesson list
          schoolguard lesson cover 9A/Co t.tutor --until 2026-12-18 --operator operator.json --teacher t.teacher

        Exit codes: 0 done, 3 refused, 1 wrong usage, or agent or hub away.
        """)
    {
        LessonStart.Create(terminal),
        LessonList.Create(terminal),
        LessonExtend.Create(terminal),
        LessonEnd.Create(terminal),
        LessonCover.Create(terminal),
    };
}
