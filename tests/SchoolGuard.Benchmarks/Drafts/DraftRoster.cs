using System.Collections.Immutable;
using SchoolGuard.Drafts;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>A roster of people who do not exist, as many and as various as a large school's.</summary>
internal static class DraftRoster
{
    private const int StaffOneIn = 12;

    private static readonly string[] Given =
    [
        "Joshua", "Amelia", "Muhammad", "Katherine", "Oluwaseun", "Zofia", "Will", "Grace", "Thomas", "Aisha", "Benjamin", "Charlotte", "Daniel", "Eleanor", "Finlay",
        "Gabriella", "Harrison", "Isabelle", "Jayden", "Kayleigh", "Leonardo", "Mary-Jane", "Nathaniel", "Olivia", "Patrick", "Rebecca", "Samuel", "Tabitha", "Victoria", "Zachary",
    ];

    private static readonly string[] Starts = ["Ash", "Brad", "Cald", "Dray", "Elling", "Fair", "Gilling", "Hart", "Ink", "Kirk", "Lang", "Mar", "Nor", "Oak", "Pember", "Quar", "Rad", "Sel", "Thorn", "Wether"];
    private static readonly string[] Ends = ["bourne", "brook", "by", "combe", "dale", "den", "field", "ford", "gate", "ham", "ley", "low", "mere", "more", "stone", "thwaite", "ton", "well", "wick", "worth"];

    public static ImmutableArray<SchoolPerson> Of(int count) => [.. Enumerable.Range(0, count).Select(Person)];

    private static SchoolPerson Person(int number) => new(
        number % StaffOneIn == 0 ? SchoolRole.Staff : SchoolRole.Pupil,
        Given[number % Given.Length],
        Starts[number / Given.Length % Starts.Length] + Ends[number * 7 % Ends.Length]);
}
