using System.Globalization;
using System.Text;
using SchoolGuard.Benchmarks.Drafts;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>The roster of a school of any size: people who do not exist, in groups of at most thirty for each subject, and one hall that takes a thousand.</summary>
/// <param name="Pupils">How many; all are in the ninth class, to which lessons may open sites.</param>
internal sealed record LargeSchool(int Pupils)
{
    /// <summary>The group that everybody is in, as far as the hall has room.</summary>
    public const string Hall = "hall";

    private const int PupilsOfGroup = 30;
    private const int PupilsOfHall = 1000;
    private const int PupilsOfTeacher = 12;
    private const int Subjects = 6;

    /// <summary>A group of thirty, taught by <see cref="TeacherAccount"/>.</summary>
    public static string Class { get; } = GroupId(subject: 0, number: 0);

    /// <summary>Who teaches <see cref="Class"/> and <see cref="Hall"/>.</summary>
    public static string TeacherAccount { get; } = Teacher(0);

    public int Teachers => Math.Max(1, Pupils / PupilsOfTeacher);

    private int Groups => (Pupils + PupilsOfGroup - 1) / PupilsOfGroup;

    public static string Pupil(int number) => string.Create(CultureInfo.InvariantCulture, $"pupil-{number:00000}");

    public static string Teacher(int number) => string.Create(CultureInfo.InvariantCulture, $"teacher-{number:0000}");

    /// <summary>The pupils of <see cref="Class"/> or <see cref="Hall"/>, by their numbers.</summary>
    public IReadOnlyList<int> PupilsOf(string group) =>
        [.. Enumerable.Range(0, Pupils).Where(pupil => group is Hall ? pupil < PupilsOfHall : GroupOf(subject: 0, pupil) == 0)];

    /// <summary>The roster as OneRoster files.</summary>
    public IReadOnlyDictionary<string, byte[]> Files() => new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["users.csv"] = Lines("sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades", Users()),
        ["classes.csv"] = Lines("sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods", Classes()),
        ["enrollments.csv"] = Lines("sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate", Enrolments()),
    };

    private static string GroupId(int subject, int number) => string.Create(CultureInfo.InvariantCulture, $"subject-{subject}-group-{number}");

    /// <summary>No two pupils are together in all subjects, and those of a group are spread over the whole school.</summary>
    private int GroupOf(int subject, int pupil) => (pupil + (subject * (pupil / Groups))) % Groups;

    private IEnumerable<string> Users()
    {
        var names = DraftRoster.Of(Pupils + Teachers);
        return Enumerable.Range(0, Pupils).Select(number => (Account: Pupil(number), Role: "student", Grade: "09"))
            .Concat(Enumerable.Range(0, Teachers).Select(number => (Account: Teacher(number), Role: "teacher", Grade: "")))
            .Zip(names, (user, name) => $"{user.Account},,true,{user.Role},{user.Account},{name.GivenName},{name.FamilyName},,{user.Grade}");
    }

    private IEnumerable<string> Classes() => AllGroups().Select(group => $"{GroupId(group.Subject, group.Number)},,Subject {group.Subject} group {group.Number},S{group.Subject}G{group.Number},scheduled,09,,,")
        .Prepend($"{Hall},,Everybody in the hall,HALL,scheduled,09,,,");

    private IEnumerable<(int Subject, int Number)> AllGroups() => Enumerable.Range(0, Subjects).SelectMany(subject => Enumerable.Range(0, Groups).Select(number => (subject, number)));

    private IEnumerable<string> Enrolments()
    {
        var teaching = AllGroups().Select((group, index) => (Group: GroupId(group.Subject, group.Number), Person: Teacher(index % Teachers), Role: "teacher")).Prepend((Hall, TeacherAccount, "teacher"));
        var learning = Enumerable.Range(0, Subjects).SelectMany(subject => Enumerable.Range(0, Pupils).Select(pupil => (GroupId(subject, GroupOf(subject, pupil)), Pupil(pupil), "student")));
        var hall = PupilsOf(Hall).Select(pupil => (Hall, Pupil(pupil), "student"));
        return [.. teaching.Concat(learning).Concat(hall).Select((each, index) => string.Create(CultureInfo.InvariantCulture, $"e{index},{each.Item1},{each.Item2},{each.Item3},,,"))];
    }

    private static byte[] Lines(string head, IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(head)) + "\n");
}
