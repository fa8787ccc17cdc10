using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0007BadValueTests
{
    private const string Id = "SG0007";

    [TestMethod]
    [DataRow("24:00")]
    [DataRow("8:30")]
    [DataRow("08.30")]
    [DataRow("08:60")]
    [DataRow("08:30:00")]
    [DataRow("08:30 ")]
    [DataRow("-1:30")]
    [DataRow("noon")]
    [DataRow("")]
    public void A_time_of_day_is_two_digits_a_colon_and_two_digits(string time) =>
        Expect.Findings(Id, $"Allow(SocialMedia).To(Pupils).During(Monday.Between([|\"{time}\"|], \"15:45\")).Citing(\"1\");");

    [TestMethod]
    public void A_part_of_the_day_that_ends_where_it_starts_is_empty() =>
        Expect.Findings(Id, "Allow(SocialMedia).To(Pupils).During(Monday.[|Between(\"08:30\", \"08:30\")|]).Citing(\"1\");");

    [TestMethod]
    [DataRow(-2)]
    [DataRow(14)]
    [DataRow(int.MaxValue)]
    [DataRow(-2147483647)]
    public void Classes_are_nursery_reception_and_1_to_13(int number)
    {
        Expect.Findings(Id, $"Allow(SocialMedia).To(Class([|{number}|])).Citing(\"1\");");
        Expect.Findings(Id, $"Allow(SocialMedia).To(Classes(9, [|{number}|])).Citing(\"1\");");
        Expect.Findings(Id, $"Allow(SocialMedia).To(ClassesFrom(1, to: [|{number}|])).Citing(\"1\");");
    }

    [TestMethod]
    public void A_range_of_classes_goes_upwards() => Expect.Findings(Id, "Allow(SocialMedia).To([|ClassesFrom(8, to: 1)|]).Citing(\"1\");");

    [TestMethod]
    public void A_list_of_no_class_is_empty() => Expect.Findings(Id, "Allow(SocialMedia).To([|Classes()|]).Citing(\"1\");");

    [TestMethod]
    public void An_unknown_zone_is_reported_with_the_nearest()
    {
        var finding = Expect.FindingsOfFile(Id, "Policy(\"P\", school: \"S\", timeZone: [|\"Europe/Londn\"|]);").Single();

        Assert.AreEqual("did you mean `Europe/London`?", finding.Help);
    }

    [TestMethod]
    [DataRow("issued")]
    [DataRow("review")]
    public void A_date_is_a_real_iso_date(string which) =>
        Expect.FindingsOfFile(Id, $"Policy(\"P\", school: \"S\", timeZone: \"Europe/London\", {which}: [|\"2026-02-30\"|]);");

    [TestMethod]
    [DataRow("00:00")]
    [DataRow("24:01")]
    [DataRow("90")]
    public void A_lesson_lasts_from_one_minute_to_a_day(string duration) => Expect.Findings(Id, $"Lessons.AtMost([|\"{duration}\"|]);");

    [TestMethod]
    [DataRow("")]
    [DataRow(" Prefects")]
    [DataRow("Prefects ")]
    public void A_name_is_neither_empty_nor_padded(string name) => Expect.Findings(Id, $"Allow(SocialMedia).To(Group([|\"{name}\"|])).Citing(\"1\");");

    [TestMethod]
    [DataRow("https://example.org/")]
    [DataRow("example .org")]
    [DataRow("-example.org")]
    [DataRow("example..org")]
    [DataRow("*.example.org")]
    public void A_host_is_a_host_name(string host) => Expect.Findings(Id, $"Allow(Hosts([|\"{host}\"|])).To(Pupils).Citing(\"1\");");

    [TestMethod]
    public void Half_a_character_is_no_text() => Expect.Findings(Id, "Allow(SocialMedia).To(Group([|\"Prefects \\uD800\"|])).Citing(\"1\");");
}
