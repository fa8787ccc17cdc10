using System.Globalization;
using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Policies.Asking;

/// <summary>Whom a question is about: somebody of the roster, or anybody of a class or role.</summary>
/// <param name="Name">What to call them.</param>
/// <param name="Person">For the decision.</param>
internal sealed record AskedPerson(string Name, Person Person)
{
    /// <summary>What to say for whom one asks, by the value of <see cref="Question.Kind"/>.</summary>
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } =
    [
        .. Enumerable.Range(Bases.LowestClass, Bases.HighestClass - Bases.LowestClass + 1).Select(number => (number.ToString(CultureInfo.InvariantCulture), $"Pupil, {Bases.NameOf(number - Bases.LowestClass)}")),
        ("staff", "Member of staff"),
        ("visitor", "Visitor"),
    ];

    /// <returns>The person, or null and what is wrong.</returns>
    public static (AskedPerson? Person, string Fault) Find(Question question, Roster roster, LocalDate day)
    {
        if (question.Person.Length == 0) return OfKind(question);
        if (roster.ById(question.Person, day) is not { } known) return (null, "Nobody of the roster has that number on that day: look the person up again.");
        var name = $"{known.GivenName} {known.FamilyName}".Trim();
        return known.Person is { } person
            ? (new AskedPerson(name, person), "")
            : (null, $"The roster does not say which class {name} is in: everything that the policy governs is closed to them.");
    }

    /// <summary>What a person of the roster is, in few words.</summary>
    public static string Describe(RosterPerson person) => (person.Role, person.ClassNumber) switch
    {
        (Role.Pupil, { } number) => Bases.NameOf(number - Bases.LowestClass),
        (Role.Pupil, null) => "pupil, class not known",
        _ => "staff",
    };

    private static (AskedPerson? Person, string Fault) OfKind(Question question)
    {
        string[] groups = question.Group.Length == 0 ? [] : [question.Group];
        var name = Kinds.FirstOrDefault(kind => kind.Value.Equals(question.Kind, StringComparison.Ordinal)).Name;
        if (name is null) return (null, "Choose a person, or a class or role.");
        var person = question.Kind switch
        {
            "staff" => Person.Staff(groups),
            "visitor" => Person.Visitor(groups),
            _ => Person.Pupil(int.Parse(question.Kind, CultureInfo.InvariantCulture), groups),
        };
        return (new AskedPerson(groups.Length == 0 ? name : $"{name} in {question.Group}", person), "");
    }
}
