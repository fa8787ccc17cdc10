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
    public void A_thousand_statements_within_one_another_are_too_deep() =>
        IsRefused(string.Concat(Enumerable.Repeat("if (true) ", 1_000)) + "Pupils;", "nested");

    [TestMethod]
    public void Statements_too_deep_for_the_parser_are_refused() =>
        Assert.IsNull(Policies.Read(Policies.Header + string.Concat(Enumerable.Repeat("if (true) ", 20_000)) + "Pupils;").Document);

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
