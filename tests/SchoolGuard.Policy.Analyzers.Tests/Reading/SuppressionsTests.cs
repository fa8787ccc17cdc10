using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

[TestClass]
public sealed class SuppressionsTests
{
    [TestMethod]
    public void A_warning_is_hidden_with_a_reason() => Expect.Findings("SG0006", """
        #pragma warning disable SG0006 // agreed with the governors
        Allow(Forums | Forums).To(Pupils).Citing("1");
        """);

    [TestMethod]
    [DataRow("#pragma warning disable SG0006")]
    [DataRow("#pragma warning disable SG0006 //")]
    public void Without_a_reason_nothing_is_hidden_and_the_line_is_an_error(string pragma) => Expect.Findings("SG0006", $$"""
        {|SG0001:{{pragma}}|}
        Allow(Forums | [|Forums|]).To(Pupils).Citing("1");
        """);

    [TestMethod]
    public void It_holds_from_its_line_on_until_it_is_restored() => Expect.Findings("SG0006", """
        Allow(Forums | [|Forums|]).To(Pupils).Citing("1");
        #pragma warning disable SG0006 // agreed with the governors
        Allow(Blogs | Blogs).To(Pupils).Citing("1");
        #pragma warning restore SG0006
        Allow(Messaging | [|Messaging|]).To(Pupils).Citing("1");
        """);

    [TestMethod]
    public void Another_finding_is_not_hidden() => Expect.Findings("SG0006", """
        #pragma warning disable SG0009 // agreed with the governors
        Allow(Forums | [|Forums|]).To(Pupils).Citing("1");
        """);

    [TestMethod]
    public void An_error_cannot_be_hidden() => Expect.Findings("SG0003", """
        #pragma warning disable SG0003 // we cite nothing
        [|Allow(Forums)|].To(Pupils);
        """);
}
