using SchoolGuard.Cli.NewPolicy.Asking;

namespace SchoolGuard.Cli.Tests.NewPolicy;

/// <summary>Random answers as options, each fitting those before it.</summary>
internal static class RandomAnswers
{
    private static readonly string[] Names = [.. Enumerable.Range(-1, 15).Select(number => number switch { -1 => "Nursery", 0 => "Reception", _ => $"{number}" })];

    public static string[] Next(Random random)
    {
        List<string> options = ["--school-name", "Any \"School\" \\ of { } // one */"];
        var lowest = random.Next(Names.Length);
        var highest = random.Next(lowest, Names.Length);
        Give("--classes", $"{Names[lowest]}-{Names[highest]}");
        var left = Names[lowest..(highest + 1)].ToList();
        foreach (var list in new[] { "--never", "--lesson", "--sixth-form" })
        {
            if (left.Count == 0) break;
            var taken = left.Where(_ => random.Next(3) == 0).ToList();
            Give(list, taken.Count == 0 ? "none" : string.Join(",", taken));
            left = [.. left.Except(taken, StringComparer.Ordinal)];
        }

        Give("--staff", random.GetItems(["no", "permission", "yes"], 1)[0]);
        Give("--visitors", random.GetItems(["no", "yes"], 1)[0]);
        Give("--staff-posts", random.Next(4) == 0 ? "none" : string.Join(", ", random.GetItems([.. Subjects.All], random.Next(1, 8))));
        Give("--staff-clause", "local decision");
        return [.. options];

        void Give(string option, string value) => options.AddRange([option, value]);
    }
}
