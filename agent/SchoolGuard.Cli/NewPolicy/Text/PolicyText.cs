using SchoolGuard.Cli.NewPolicy.Asking;

namespace SchoolGuard.Cli.NewPolicy.Text;

/// <summary>
/// Writes a policy from answers: something for pupils of every class, for staff and for visitors, nothing twice, and a proof of everything that was
/// promised.
/// </summary>
internal sealed class PolicyText
{
    private const string ClosedClasses = "closedClasses";
    private const string LessonClasses = "lessonClasses";
    private const string SixthForm = "sixthForm";
    private const string CommonRoom = "commonRoom";
    private const string SchoolTimes = "schoolTimes";

    private readonly Answers answers;
    private readonly List<string> paragraphs = [];

    private PolicyText(Answers answers) => this.answers = answers;

    public static string Of(Answers answers)
    {
        var text = new PolicyText(answers);
        text.Write();
        return string.Join("\n\n", text.paragraphs) + "\n";
    }

    private void Write()
    {
        Add($"Policy({SetText.Quote(answers.Title)}, school: {SetText.Quote(answers.School)}, timeZone: {SetText.Quote(answers.TimeZone)});");
        Add(Aligned(Names()));
        WritePupils();
        WriteStaff();
        Rule(answers.Visitors ? "Allow(SocialMedia).To(Visitors)" : "Deny(SocialMedia).To(Visitors)", Topic.Visitors);
        if (answers.LongestLesson is { } longest) Add($"Lessons.AtMost({SetText.Quote(AnswerReaders.Of(longest))}).Within({SchoolTimes});");
        foreach (var rule in PostingText.Of(answers)) Add(rule);
        Add(string.Join('\n', Proofs()));
    }

    private IEnumerable<(string Name, string Set)> Names()
    {
        if (answers.Lesson != 0) yield return (LessonClasses, SetText.Classes(answers.Lesson));
        if (answers.SixthForm != 0) yield return (SixthForm, SetText.Classes(answers.SixthForm));
        if (answers.Closed != 0) yield return (ClosedClasses, SetText.Remaining(answers.Closed, Opened()));
        if (answers.CommonRoom is { } room) yield return (CommonRoom, $"Place({SetText.Quote(room)})");
        if (answers.SchoolTimes is { } times) yield return (SchoolTimes, SetText.SchoolDays(times));
    }

    private IEnumerable<string> Opened()
    {
        if (answers.Lesson != 0) yield return LessonClasses;
        if (answers.SixthForm != 0) yield return SixthForm;
    }

    private void WritePupils()
    {
        if (answers.Closed != 0) Rule($"Deny(SocialMedia).To({ClosedClasses})", Topic.Never);
        if (answers.Lesson != 0) Rule($"Allow(SocialMedia).To({LessonClasses}).During(AuthorisedLesson)", Topic.Lesson);
        if (answers.SixthForm == 0) return;
        Rule($"Allow(SocialMedia).To({SixthForm}).In({CommonRoom})", Topic.SixthForm);
        Rule($"Allow(SocialMedia).To({SixthForm}).During(AuthorisedLesson)", Topic.SixthForm, Rationales.SixthFormLesson(answers));
    }

    private void WriteStaff()
    {
        Rule("Allow(SocialMedia).To(Staff)", Topic.Staff);
        if (answers.Staff is StaffUse.Yes) return;
        var unless = answers.PermissionFrom is { } role ? $".Unless(Permission({SetText.Quote(role)}))" : "";
        Rule($"Deny(SocialMedia).To(Staff).During({SchoolTimes}){unless}", Topic.Staff, Rationales.StaffInSchoolTimes(answers));
    }

    private IEnumerable<string> Proofs()
    {
        if (answers.Closed != 0) yield return $"Prove.Never(SocialMedia).For({ClosedClasses});";
        if (answers.Lesson != 0) yield return $"Prove.Only(SocialMedia).For({LessonClasses}).During(AuthorisedLesson);";
        if (answers.SixthForm != 0)
        {
            yield return $"Prove.Only(SocialMedia).For({SixthForm}).In({CommonRoom}).Or.During(AuthorisedLesson);";
            yield return $"Prove.Always(SocialMedia).For({SixthForm}).In({CommonRoom});";
        }

        yield return answers.Staff is StaffUse.Yes ? "Prove.Always(SocialMedia).For(Staff);" : $"Prove.Always(SocialMedia).For(Staff).Outside({SchoolTimes});";
        if (answers.Staff is StaffUse.No) yield return $"Prove.Never(SocialMedia).For(Staff).During({SchoolTimes});";
        yield return $"Prove.{(answers.Visitors ? "Always" : "Never")}(SocialMedia).For(Visitors);";
    }

    private void Rule(string rule, Topic topic, string? rationale = null) =>
        Add($"// {rationale ?? Rationales.Of(topic, answers)}\n{rule}.Citing({SetText.Quote(answers.Clauses[topic])});");

    private void Add(string paragraph)
    {
        if (paragraph.Length > 0) paragraphs.Add(paragraph);
    }

    private static string Aligned(IEnumerable<(string Name, string Set)> names)
    {
        var all = names.ToList();
        var widest = all.Select(each => each.Name.Length).DefaultIfEmpty().Max();
        return string.Join('\n', all.Select(each => $"var {each.Name.PadRight(widest)} = {each.Set};"));
    }
}
