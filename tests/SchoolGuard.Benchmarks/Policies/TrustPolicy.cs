using System.Globalization;
using System.Text;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Benchmarks.Policies;

/// <summary>
/// A policy as the schools of a trust would write one between them: each year group its own rooms and hours for each kind of site, exceptions for
/// single services, lessons, and what staff, visitors and groups of pupils may. A number of rules is always the same text, and begins a longer one.
/// </summary>
internal sealed class TrustPolicy
{
    private const int Seed = 7;
    private const int Services = 40;
    private const int Clauses = 20;
    private const int PopularServices = 400;
    private static readonly string[] Categories = ["SocialNetworks", "MediaSharing", "Microblogs", "Forums", "Blogs", "Messaging", "SocialGames"];
    private static readonly string[] Places = ["Library", "Hall", "Sixth form common room", "Science laboratory", "Music room", "Sports hall", "Canteen", "School office"];
    private static readonly string[] Groups = ["Prefects", "Chess club", "Choir"];
    private static readonly string[] Roles = ["Headteacher", "School Business Manager"];

    private static readonly string[] Times =
    [
        """SchoolDays.Between("08:30", "15:45")""", """SchoolDays.Between("08:00", "09:00")""", """SchoolDays.Between("09:00", "10:00")""", """SchoolDays.Between("10:00", "11:00")""",
        """SchoolDays.Between("11:00", "12:30")""", """SchoolDays.Between("12:30", "13:20")""", """SchoolDays.Between("13:20", "14:30")""", """SchoolDays.Between("14:30", "15:45")""",
        """SchoolDays.Between("15:45", "17:45")""", """SchoolDays.Between("17:00", "21:00")""", """Weekdays.Between("18:00", "22:00")""", """Weekdays.Between("21:00", "06:00")""",
        """Friday.Between("15:00", "23:00")""", """Saturday.Between("09:00", "12:00")""", """Holidays.Between("10:00", "20:00")""", "Weekends", "Holidays", "TermTime", "Weekdays", "Monday",
    ];

    private readonly Random random = new(Seed);
    private readonly HashSet<string> spokenOf = new(StringComparer.Ordinal);
    private readonly string[] services;

    private TrustPolicy()
    {
        var popular = CatalogueSites.Embedded.Services.Take(PopularServices).Select(service => service.Id).ToArray();
        random.Shuffle(popular);
        services = popular[..Services];
    }

    /// <summary>The text of a policy with so many access rules, and a few proofs.</summary>
    public static string Write(int rules)
    {
        var trust = new TrustPolicy();
        var text = new StringBuilder("""Policy("Social Media Policy", school: "Five Valleys Trust", timeZone: "Europe/London");""").Append("\n\n");
        for (var rule = 0; rule < rules; rule++) text.Append(CultureInfo.InvariantCulture, $"{trust.NextRule()}.Citing(\"{1 + (rule % Clauses)}\");\n");
        return text.Append("""

            Prove.Never(SocialGames).For(Visitors);
            Prove.Only(MediaSharing).For(Classes(9, 10)).In(OnSite).Or.During(AuthorisedLesson);
            Prove.Never(SocialNetworks).For(Class(4)).During(SchoolDays.Between("09:00", "12:00"));
            Prove.Always(Messaging).For(Staff).During(Holidays);

            """).ToString();
    }

    /// <summary>No two rules speak of the same people, sites and place (or lesson, or permission).</summary>
    private string NextRule()
    {
        while (true)
        {
            var (subject, conditions) = random.Next(20) switch
            {
                < 8 => ($"Allow({Pick(Categories)}).To({Class()}).In({Place()})", During()),
                < 12 => ($"Deny({Service()}).To({ManyClasses()})", During()),
                < 14 => ($"Allow({Service()}).To({Class()})", During()),
                < 16 => ($"Allow({Site()}).To({Class()}).During(AuthorisedLesson)", ""),
                16 => ($"Allow({Site()}).To(Staff)", During()),
                17 => ($"Deny({Service()}).To(Staff)", $"{During()}.Unless(Permission(\"{Pick(Roles)}\"))"),
                18 => ($"Allow({Site()}).To(Visitors).In({Place()})", During()),
                _ => ($"Allow({Site()}).To(Group(\"{Pick(Groups)}\")).In({Place()})", random.Next(3) == 0 ? $".With(Permission(\"{Pick(Roles)}\"))" : During()),
            };
            if (spokenOf.Add(subject)) return subject + conditions;
        }
    }

    private string Class() => $"Class({random.Next(1, Bases.HighestClass + 1)})";

    private string ManyClasses()
    {
        var first = random.Next(1, Bases.HighestClass);
        return $"ClassesFrom({first}, to: {random.Next(first + 1, Bases.HighestClass + 1)})";
    }

    private string Site() => random.Next(2) == 0 ? Pick(Categories) : Service();

    private string Service() => $"Service(\"{Pick(services)}\")";

    private string Place() => $"Place(\"{Pick(Places)}\")";

    private string During() => $".During({Pick(Times)})";

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
