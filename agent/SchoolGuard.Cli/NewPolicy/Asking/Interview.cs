using NodaTime;
using SchoolGuard.Cli.NewPolicy.Text;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>Asks what a policy needs to know, one question after the other; what follows from earlier answers is not asked.</summary>
internal sealed class Interview(Questionnaire questionnaire, CancellationToken cancellation)
{
    private const int FirstLessonClass = 9;
    private const int FirstSixthFormClass = 12;

    private static readonly string[] StaffChoices = ["no", "permission", "yes"];
    private static readonly string[] YesOrNo = ["no", "yes"];

    /// <exception cref="FormatException">An answer is missing or makes no sense.</exception>
    public async Task<Answers> HoldAsync()
    {
        var school = await Ask<string>(new("--school-name", "What is the school called?", AnswerReaders.Name));
        var title = await Ask<string>(new("--title", "What is the policy called?", AnswerReaders.Name) { Default = "Social Media Policy" });
        var zone = await Ask<string>(new("--time-zone", "In which time zone is the school?", AnswerReaders.TimeZone) { Default = "Europe/London" });
        var (classes, lesson, sixthForm) = await AskClasses();
        var commonRoom = sixthForm == 0 ? null : await Ask<string>(new("--common-room", $"In which place may {PeopleWording.Of(sixthForm)} use social media?", AnswerReaders.Name) { Default = "Sixth form common room" });
        var staff = await Ask<StaffUse>(new("--staff", "May staff use social media within school times?", ReadStaff) { Default = "no", Choices = StaffChoices });
        var permission = staff is StaffUse.WithPermission ? await Ask<string>(new("--permission-from", "Whose permission do they need?", AnswerReaders.Name) { Default = "Headteacher" }) : null;
        var visitors = await Ask<bool>(new("--visitors", "May visitors use social media?", ReadYesOrNo) { Default = "no", Choices = YesOrNo });
        var hasLessons = (lesson | sixthForm) != 0;
        var day = hasLessons || staff is not StaffUse.Yes ? await Ask<SchoolTimes>(new("--school-times", "What are the school times?", AnswerReaders.SchoolTimes) { Default = "08:30-15:30" }) : null;
        var longest = hasLessons ? await Ask<LocalTime>(new("--longest-lesson", "How long may a lesson with social media be?", AnswerReaders.LessonWithin(day!)) { Default = "01:00" }) : (LocalTime?)null;
        var subjects = await Ask<IReadOnlyList<DraftKind>>(new("--staff-posts", "What must staff not post?", Subjects.Read) { Default = Subjects.Default, Choices = Subjects.All, Several = true });
        var answers = new Answers
        {
            School = school,
            Title = title,
            TimeZone = zone,
            Classes = classes,
            Lesson = lesson,
            SixthForm = sixthForm,
            CommonRoom = commonRoom,
            Staff = staff,
            PermissionFrom = permission,
            Visitors = visitors,
            SchoolTimes = day,
            LongestLesson = longest,
            Subjects = subjects,
            Clauses = new Dictionary<Topic, string>(),
        };
        return answers with { Clauses = await AskClauses(answers) };
    }

    /// <summary>Each class is in one list at most; what no list opens stays closed.</summary>
    private async Task<(int Classes, int Lesson, int SixthForm)> AskClasses()
    {
        var classes = await Ask<int>(new("--classes", "Which classes does the school have?", AnswerReaders.Classes) { Default = "1-13" });
        var never = await Ask<int>(new("--never", "Which of them never get social media?", AnswerReaders.ClassesAmong(classes)) { Default = Below(classes, FirstLessonClass) });
        var left = classes & ~never;
        var lesson = left == 0 ? 0 : await Ask<int>(new("--lesson", "Which get it only in an authorised lesson?", AnswerReaders.ClassesAmong(left)) { Default = Below(left, FirstSixthFormClass) });
        left &= ~lesson;
        var sixthForm = left == 0 ? 0 : await Ask<int>(new("--sixth-form", "Which may use it in a place of their own, and in lessons?", AnswerReaders.ClassesAmong(left)) { Default = ClassNames.ToList(left) });
        return (classes, lesson, sixthForm);
    }

    private async Task<IReadOnlyDictionary<Topic, string>> AskClauses(Answers answers)
    {
        var clauses = new Dictionary<Topic, string>();
        foreach (var (topic, option) in ClauseOptions.Of(answers))
            clauses[topic] = await Ask<string>(new(option, $"Which clause of the policy says: {Rationales.Of(topic, answers)}", AnswerReaders.Name) { Default = $"{clauses.Count + 1}" });
        return clauses;
    }

    private Task<T> Ask<T>(Question<T> question) => questionnaire.AskAsync(question, cancellation);

    private static string Below(int classes, int number) => ClassNames.ToList(ClassNames.InMask(classes).Where(each => each < number).Aggregate(0, (mask, each) => mask | Bases.OfClass(each)));

    private static StaffUse ReadStaff(string text) => text switch
    {
        "no" => StaffUse.No,
        "permission" => StaffUse.WithPermission,
        "yes" => StaffUse.Yes,
        _ => throw new FormatException($"`{text}` is not among {string.Join(", ", StaffChoices)}"),
    };

    private static bool ReadYesOrNo(string text) => text switch
    {
        "no" => false,
        "yes" => true,
        _ => throw new FormatException($"`{text}` is not among {string.Join(", ", YesOrNo)}"),
    };
}
