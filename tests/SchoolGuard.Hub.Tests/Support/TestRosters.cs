using System.Text;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>Rosters of invented people.</summary>
internal static class TestRosters
{
    /// <summary>A ninth-class group with two pupils and its teacher, and a tenth-class group with one pupil and another teacher.</summary>
    public static IReadOnlyDictionary<string, byte[]> Two { get; } = Files(
        """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        p9a,,true,student,ada,Ada,Ninth,,09
        p9b,,true,student,ben,Ben,Ninth,,09
        p10,,true,student,cara,Cara,Tenth,,10
        t9,,true,teacher,tess,Tess,Teacher,,
        t10,,true,teacher,theo,Theo,Tutor,,
        """,
        """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        g9,,Computing 9,9A/Co,scheduled,09,,,1
        g10,,Computing 10,10A/Co,scheduled,10,,,1
        """,
        """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,g9,p9a,student,,,
        e2,g9,p9b,student,,,
        e3,g9,t9,teacher,true,,
        e4,g10,p10,student,,,
        e5,g10,t10,teacher,true,,
        """);

    public static IReadOnlyDictionary<string, byte[]> Files(string users, string classes, string enrolments) => new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["users.csv"] = Encoding.UTF8.GetBytes(users),
        ["classes.csv"] = Encoding.UTF8.GetBytes(classes),
        ["enrollments.csv"] = Encoding.UTF8.GetBytes(enrolments),
    };
}
