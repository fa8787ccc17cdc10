namespace SchoolGuard.Agent.Tests.Support;

/// <summary>A school's settings and roster: people by what they are.</summary>
internal static class SchoolFiles
{
    public const string Ninth = "ninth";
    public const string Sixth = "sixth";
    public const string Fifth = "fifth";
    public const string Teacher = "teacher";
    public const string OtherTeacher = "other";
    public const string NoClass = "noclass";
    public const string NinthGroup = "c-9-computing";
    public const string SixthGroup = "c-12-media";

    public const string Settings = """
        {
          "School": { "Name": "Wynstones School", "Aliases": ["Wynstones"], "Domains": ["wynstones.example"],
            "OfficialAccounts": ["@WynstonesSchool"], "Location": { "Latitude": 51.81, "Longitude": -2.25, "Metres": 400 } },
          "Calendar": { "Terms": [{ "Start": "2026-09-07", "End": "2026-12-16" }], "Closed": ["2026-10-19/2026-10-30"] },
          "Places": {
            "Sixth form common room": { "Networks": ["10.4.8.0/24"] },
            "Library": { "Networks": ["10.4.9.0/24"] }
          },
          "Roster": { "Folder": "roster" },
          "ReferTo": { "AboutHeadteacher": "Chair of Trustees" }
        }
        """;

    public const string Users = """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        u-9,,true,student,ninth,Pupil,Nine,,09
        u-12,,true,student,sixth,Pupil,Twelve,,12
        u-5,,true,student,fifth,Pupil,Five,,05
        u-t,,true,teacher,teacher,Member,Ofstaff,,
        u-o,,true,teacher,other,Other,Ofstaff,,
        """;

    private const string Classes = """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        c-9-computing,,Computing 9B,9B/Co1,scheduled,09,,autumn,1
        c-12-media,,Media 12,12/Me,scheduled,12,,autumn,2
        """;

    private const string Enrolments = """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,c-9-computing,u-9,student,true,,
        e2,c-12-media,u-12,student,true,,
        e3,c-9-computing,u-t,teacher,true,,
        """;

    private const string Sessions = """
        sourcedId,title,type,startDate,endDate
        autumn,Autumn,term,2026-09-07,2026-12-16
        """;

    public static void Write(string folder)
    {
        var roster = Directory.CreateDirectory(Path.Combine(folder, "roster")).FullName;
        File.WriteAllText(Path.Combine(roster, "users.csv"), Users);
        File.WriteAllText(Path.Combine(roster, "classes.csv"), Classes);
        File.WriteAllText(Path.Combine(roster, "enrollments.csv"), Enrolments);
        File.WriteAllText(Path.Combine(roster, "academicSessions.csv"), Sessions);
        File.WriteAllText(Path.Combine(folder, "school.json"), Settings);
    }
}
