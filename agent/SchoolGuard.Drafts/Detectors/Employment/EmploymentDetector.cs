using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Shapes;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.Employment;

/// <summary>SG7008: says that the author works at a school, without its name.</summary>
internal sealed class EmploymentDetector : IDetector
{
    private const string Message = "says that you work at a school, so readers can work out which: leave the work out";
    private const int Between = 2;
    private static readonly WordSet Hashtags = WordSet.Of("""
        teacherlife teacherproblems teachertired teachersofinstagram teachertwitter edutwitter teacherhumour ukteacher ukteachers teachersuk primaryteacher secondaryteacher talife teachingassistant
        ectlife nqtlife headteacherlife sencolife supplyteacher supplylife schoolstaff schoolkitchen caretakerlife teacherwellbeing teacherproblem lifeofateacher myclassroom insetday
        """);

    public DraftKind Kind => DraftKinds.Employment;

    public void Detect(Scan scan)
    {
        DetectHashtags(scan);
        var words = scan.Wording;
        var isNamed = words.Any(Traits.School | Traits.Class | Traits.Pupil);
        var opinion = -1;
        for (var at = 0; at < words.Count; at++)
        {
            // An opinion that reads as the school's is SG7018's; a role in it is the author's all the same.
            if (at > opinion && PhraseBook.SchoolView.TryRead(words, at, out var phrase) && phrase.Label is not "not") opinion = phrase.End;
            if (!PhraseBook.Employment.TryRead(words, at, out phrase)) continue;
            if (phrase.Label is "role" != at <= opinion) continue;
            at = phrase.End;
            if (phrase.Label is "not" || phrase.Label is "talk" && isNamed || phrase.Label is "in-job" && IsOwner(scan, words[phrase.Last])) continue;
            var last = Continue(words, ref at, phrase.Last);
            if (NamesSchool(words, phrase.First, last)) continue;
            scan.Report(Kind, words[phrase.First].Start, words[last].End, Message, EmploymentFixes.For(scan, phrase));
        }
    }

    // #teacherlife
    private void DetectHashtags(Scan scan)
    {
        foreach (ref readonly var shape in scan.Shapes)
        {
            if (shape.Kind != ShapeKind.Hashtag || scan.IsBeingTyped(shape.Start, shape.End) || !Hashtags.Contains(scan.Text.Letters[(shape.Start + 1)..shape.End])) continue;
            scan.Report(Kind, shape.Start, shape.End, Message, [new DraftFix("Remove the hashtag", "")]);
        }
    }

    // The name says it already.
    private static bool NamesSchool(Wording words, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (words[at].Is(Traits.School)) return true;
        }

        return false;
    }

    // A head of year's worst nightmare.
    private static bool IsOwner(Scan scan, Word last) => last.End + 1 < scan.Text.Length && Tokens.IsApostrophe(scan.Text[last.End]) && scan.Text[last.End + 1] == 's';

    // Started as a TA, at the secondary where I work: one statement.
    private static int Continue(Wording words, ref int at, int last)
    {
        for (var next = at + 1; next < words.Count && next <= at + Between && words[next].Pause == Pause.None; next++)
        {
            if (!PhraseBook.Employment.TryRead(words, next, out var phrase) || phrase.Label is "not") continue;
            at = phrase.End;
            return phrase.Last;
        }

        return last;
    }
}
