using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Compilation;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

/// <summary>However long or deep the text: findings, no exhausted stack and no set that outgrows the machine.</summary>
[TestClass]
public sealed class LargeTextTests
{
    [TestMethod]
    public void Ten_thousand_parentheses_are_too_deep() =>
        IsRefused($"Allow({new string('(', 10_000)}SocialMedia{new string(')', 10_000)}).To(Pupils).Citing(\"1\");", "nested");

    [TestMethod]
    public void Ten_thousand_values_in_one_union_are_too_deep() =>
        IsRefused($"Allow({string.Join(" | ", Enumerable.Repeat("Forums", 10_000))}).To(Pupils).Citing(\"1\");", "nested");

    [TestMethod]
    public void Ten_thousand_restrictions_of_one_time_are_too_deep() =>
        IsRefused($"Deny(SocialMedia).To(Pupils).During(Monday{string.Concat(Enumerable.Repeat(".Between(\"08:00\", \"09:00\")", 10_000))}).Citing(\"1\");", "nested");

    [TestMethod]
    public void A_thousand_statements_of_another_language_are_refused_at_the_first() => Expect.Findings("SG0001", """
        Deny(SocialMedia).To(Pupils).Citing("1");
        [|if|] (true) Pupils;
        """ + string.Concat(Enumerable.Repeat("if (true) Pupils;\n", 1_000)));

    [TestMethod]
    public void Ten_thousand_minus_signs_are_too_deep() => IsRefused($"Deny(SocialMedia).To(Class({string.Concat(Enumerable.Repeat("- ", 10_000))}9)).Citing(\"1\");", "nested");

    [TestMethod]
    public void A_set_that_doubles_with_every_name_is_too_large() => IsRefused(
        "var a0 = Pupils;\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"var a{number} = a{number - 1} - (a{number - 1} & Class(9));\n")) + "Deny(SocialMedia).To(a60).Citing(\"1\");",
        "parts");

    [TestMethod]
    public void A_chain_of_thousands_of_names_is_too_large() => IsRefused(
        "var a0 = Pupils;\n" + string.Concat(Enumerable.Range(1, 3_000).Select(number => $"var a{number} = a{number - 1} - Class(9);\n")) + "Deny(SocialMedia).To(a3000).Citing(\"1\");",
        "parts");

    [TestMethod]
    public void Ten_thousand_hosts_in_one_list_are_too_many() =>
        IsRefused($"Deny(Hosts({string.Join(", ", Enumerable.Range(0, 10_000).Select(number => $"\"h{number}.org\""))})).To(Pupils).Citing(\"1\");", "parts");

    [TestMethod]
    public void Every_service_of_the_catalogue_fits_into_one_union()
    {
        var services = string.Join(" | ", Catalogue.ServiceCatalogue.Default.Services.Select(service => $"Service(\"{service.Id}\")"));

        Assert.HasCount(1, Policies.Document($"Deny({services}).To(Pupils).Citing(\"1\");").Rules);
    }

    [TestMethod]
    public void A_line_of_a_million_characters_is_read()
    {
        Assert.IsEmpty(Policies.Read(Policies.Header + "// " + new string('x', 1_000_000)).Findings);
        Assert.IsNull(Policies.Read(Policies.Header + new string('x', 1_000_000)).Document);
        Expect.Findings("SG0010", $"var {new string('a', 60_000)} = Pupils; Deny(SocialMedia).To([|{new string('a', 60_001)}|]).Citing(\"1\");");
    }

    [TestMethod]
    public void Two_thousand_unknown_names_are_each_found_among_two_thousand_that_are_known()
    {
        var reading = Policies.Read(Policies.Header + string.Concat(Enumerable.Range(0, 2_000).Select(number =>
            $"var prefects{number} = Group(\"{number}\");\nDeny(SocialMedia).To(perfects{number}).Citing(\"1\");\n")));

        Assert.HasCount(2_000, reading.Findings);
        Assert.IsTrue(reading.Findings.All(finding => finding.Descriptor.Id is "SG0010"));
        Assert.AreEqual("did you mean `prefects0`?", reading.Findings[0].Help);
    }

    [TestMethod]
    public void A_name_that_is_mistyped_everywhere_is_guessed_everywhere()
    {
        var reading = Policies.Read(Policies.Header + "var prefects = Group(\"Prefects\");\n" + string.Concat(Enumerable.Repeat("Deny(SocialMedia).To(perfects).Citing(\"1\");\n", 1_000)));

        Assert.HasCount(1_000, reading.Findings);
        Assert.IsTrue(reading.Findings.All(finding => finding.Help is "did you mean `prefects`?"));
    }

    [TestMethod]
    public void Thousands_of_names_for_one_large_set_are_told_apart()
    {
        var large = string.Join(" | ", Enumerable.Range(0, 200).Select(number => $"Group(\"{number}\")"));
        var reading = Policies.Read($"{Policies.Header}var large = {large};\n" + string.Concat(Enumerable.Range(0, 5_000).Select(number => $"var a{number} = large - Group(\"x{number}\");\n")) + $"var again = {large};\n");

        Assert.AreEqual("`again` is the same set as `large`", reading.Findings.Single().Message);
    }

    [TestMethod]
    public void Thousands_of_hidden_findings_stay_hidden()
    {
        var reading = Policies.Read(Policies.Header + string.Concat(Enumerable.Repeat("#pragma warning disable SG0006 // agreed\nDeny(Forums | Forums).To(Pupils).Citing(\"1\");\n", 3_000)));

        Assert.IsEmpty(reading.Findings);
        Assert.HasCount(3_000, reading.Document!.Rules);
    }

    [TestMethod]
    public void Ten_thousand_rules_are_read_and_compiled()
    {
        var document = Policies.Document(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"Allow(SocialMedia).To(Class({number % 14})).Citing(\"{number}\");\n")));

        Assert.HasCount(10_000, PolicyCompiler.Compile(document).Rules);
    }

    private static void IsRefused(string statements, string word)
    {
        var reading = Policies.Read(Policies.Header + statements);

        Assert.IsNull(reading.Document);
        Assert.AreEqual("SG0001", reading.Findings[0].Descriptor.Id);
        Assert.Contains(word, reading.Findings[0].Message);
    }
}
