using System.Xml.Linq;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Matrix;

[TestClass]
public sealed class MatrixTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task A_terminal_gets_exact_hours_with_days_that_are_alike_together()
    {
        var lines = (await Draw()).Split('\n');

        Assert.AreEqual("Who may reach all social media when (Wynstones School: Social Media Policy)", lines[0]);
        CollectionAssert.IsSubsetOf(
            new[]
            {
                "In term",
                "  Nursery to Class 8 and visitors  daily    all day     denied",
                "  Classes 9 and 10                 Mon-Fri  00:00-08:30 closed by default",
                "                                            08:30-15:45 in an authorised lesson",
                "                                            08:30-15:45 in Sixth form common room, or in a lesson",
                "                                            08:30-15:45 denied, except with permission",
                "On closed days and in the holidays",
            },
            lines);
    }

    /// <summary>Every cell is what `decide` says for somebody in it, in the places and lessons that it speaks of.</summary>
    [TestMethod]
    public async Task Every_cell_is_what_decide_says()
    {
        var matrix = await CommandRun.Of("matrix", Corpus.Wynstones, "--format", "json");
        var cells = from week in matrix.Json.GetProperty("weeks").EnumerateArray()
                    where week.GetProperty("week").GetString() is "In term"
                    from row in week.GetProperty("rows").EnumerateArray()
                    from cell in row.GetProperty("cells").EnumerateArray()
                    from person in row.GetProperty("people").EnumerateArray()
                    select (Person: person.GetString()!, Day: cell.GetProperty("day").GetString()!, Start: cell.GetProperty("start").GetString()!, State: cell.GetProperty("state").GetString()!);
        var all = cells.ToList();
        var scenarios = all.SelectMany(cell => new[] { "OnSite", "Sixth form common room" }.SelectMany(place => new[] { "null", "[\"SocialMedia\"]" }.Select(lesson => Scenario(cell, place, lesson))));

        var decided = await CommandRun.Of("decide", Corpus.Wynstones, "--scenarios", folder.Write("s.jsonl", string.Join('\n', scenarios)));

        Assert.AreEqual(0, decided.ExitCode);
        var allowed = decided.JsonLines.Select(line => line.GetProperty("effect").GetString() is "allow").Chunk(4);
        foreach (var (cell, open) in all.Zip(allowed)) Assert.AreEqual(Expected(cell.State), string.Concat(open.Select(each => each ? '1' : '0')), $"{cell}");
    }

    [TestMethod]
    public async Task The_drawing_has_a_hatching_of_its_own_for_every_state_and_words_for_every_cell()
    {
        var svg = XDocument.Parse(await Draw("--format", "svg")).Root!;

        var patterns = svg.Descendants(Svg + "pattern").ToList();
        Assert.AreEqual(patterns.Count, patterns.Select(pattern => pattern.Elements().Last().ToString()).Distinct().Count());
        var cells = svg.Descendants(Svg + "rect").Where(rect => rect.Element(Svg + "title") is not null).ToList();
        Assert.IsNotEmpty(cells);
        CollectionAssert.IsSubsetOf(cells.Select(cell => cell.Attribute("fill")!.Value[5..^1]).Distinct().ToArray(), patterns.Select(pattern => pattern.Attribute("id")!.Value).ToArray());
        Assert.Contains("Classes 9 and 10, Mon 08:30-15:45: in an authorised lesson", cells.Select(cell => cell.Element(Svg + "title")!.Value));
        Assert.AreEqual("Who may reach all social media when", svg.Element(Svg + "title")!.Value);
    }

    [TestMethod]
    public async Task The_page_is_one_sheet_across_and_says_the_same_in_a_table()
    {
        var page = await Draw("--format", "html", "--site", "youtube");

        Assert.Contains("size: A4 landscape", page);
        var table = XDocument.Parse(page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Descendants("table").First();
        Assert.AreEqual("In term", table.Element("caption")!.Value);
        Assert.Contains("Classes 9 and 10MonIn an authorised lesson".ToUpperInvariant(), string.Concat(table.Descendants("tr").Select(row => row.Value.Replace("08:30-15:45", "", StringComparison.Ordinal))).ToUpperInvariant());
    }

    [TestMethod]
    [DataRow("Messaging", "left to the school's filter")]
    [DataRow("m.youtube.com", "denied")]
    [DataRow("AllSites", "depends on the site")]
    public async Task Sites_are_categories_services_or_hosts(string site, string says) => Assert.Contains(says, await Draw("--site", site));

    [TestMethod]
    public async Task What_names_no_sites_is_refused_with_the_cure()
    {
        var run = await CommandRun.Of("matrix", Corpus.Wynstones, "--site", "youtbue");

        Assert.AreEqual(1, run.ExitCode);
        Assert.Contains("`youtbue` names no sites: write a category", run.Errors);
    }

    [TestMethod]
    public async Task Names_with_markup_stay_text()
    {
        var policy = folder.Write("p.policy.cs", "Policy(\"<b>P</b>\", school: \"S & <script>\", timeZone: \"Europe/London\");\nAllow(SocialMedia).To(Staff).In(Place(\"<i>Hall</i>\")).Citing(\"1\");");

        var run = await CommandRun.Of("matrix", policy, "--format", "html");

        Assert.DoesNotContain("<script>", run.Output);
        Assert.Contains("&lt;i&gt;Hall&lt;/i&gt;", run.Output);
    }

    /// <summary>The picture in the README is the command's own.</summary>
    [TestMethod]
    public async Task The_picture_in_the_readme_is_up_to_date() =>
        Assert.AreEqual(
            (await File.ReadAllTextAsync(Repository.PathTo("agent", "SchoolGuard.Cli", "pictures", "wynstones-matrix.svg"))).TrimEnd(),
            (await Draw("--format", "svg")).TrimEnd(),
            "dotnet run --project agent/SchoolGuard.Cli -- matrix tests/corpus/policies/wynstones.policy.cs --format svg > agent/SchoolGuard.Cli/pictures/wynstones-matrix.svg");

    private static async Task<string> Draw(params string[] options)
    {
        var run = await CommandRun.Of(["matrix", Corpus.Wynstones, .. options]);
        Assert.AreEqual(0, run.ExitCode, run.Errors);
        return run.Output;
    }

    private static string Scenario((string Person, string Day, string Start, string State) cell, string place, string lesson)
    {
        var who = cell.Person switch
        {
            "Staff" => "\"role\":\"staff\"",
            "Visitors" => "\"role\":\"visitor\"",
            "Nursery" => "\"role\":\"pupil\",\"class\":-1",
            "Reception" => "\"role\":\"pupil\",\"class\":0",
            _ => $"\"role\":\"pupil\",\"class\":{cell.Person["Class ".Length..]}",
        };
        var day = 23 + Array.IndexOf(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], cell.Day);
        return $"{{\"id\":\"{cell.Person}\",{who},\"host\":\"tiktok.com\",\"place\":\"{place}\",\"at\":\"2026-11-{day}T{cell.Start}:00\",\"lesson\":{lesson}}}";
    }

    /// <summary>Allowed on site, on site in a lesson, in the common room, in the common room in a lesson.</summary>
    private static string Expected(string state) => state switch
    {
        "allowed" => "1111",
        "inPlace" => "0011",
        "inPlaceOrLesson" => "0111",
        "inLesson" => "0101",
        _ => "0000",
    };
}
