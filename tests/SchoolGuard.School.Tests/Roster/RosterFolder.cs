using System.Text;
using NodaTime;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.School.Tests.Roster;

/// <summary>A folder of OneRoster files of a test's own.</summary>
internal sealed class RosterFolder : IDisposable
{
    public static readonly LocalDate Today = new(2026, 11, 24);

    public const string Users = """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        p1,,true,student,aone,Ada,One,,09
        p2,active,,student,btwo,Ben,"Two, the younger",,"UG,KG"
        t1,,true,teacher,cthree,Cam,Three,,
        a1,,true,aide,dfour,Dee,Four,,
        g1,,true,parent,efive,Eli,Five,,
        x1,,false,student,fsix,Fay,Six,,09
        x2,tobedeleted,true,student,gseven,Gus,Seven,,09
        """;

    private const string Classes = """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        c1,,Computing 9B,9B/Co1,scheduled,09,,autumn,1
        c2,,Prefects,,scheduled,,,,
        """;

    private const string Sessions = """
        sourcedId,title,type,startDate,endDate
        autumn,Autumn,term,2026-09-03,2026-12-19
        """;

    private readonly TemporaryFolder folder = new();

    public RosterFolder(string users = Users, string? enrolments = null, string classes = Classes, string sessions = Sessions)
    {
        Write("users.csv", users);
        Write("classes.csv", classes);
        Write("academicSessions.csv", sessions);
        if (enrolments is not null) Write("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate\n" + enrolments);
    }

    public string Path => folder.Path;

    public static RosterLoad Read(string users = Users, string? enrolments = null)
    {
        using var files = new RosterFolder(users, enrolments);
        return School.Roster.Read(files.Path);
    }

    public void Write(string name, string content) => folder.Write(name, content);

    public void Write(string name, string content, Encoding encoding) => File.WriteAllText(folder.File(name), content, encoding);

    public void Dispose() => folder.Dispose();
}
