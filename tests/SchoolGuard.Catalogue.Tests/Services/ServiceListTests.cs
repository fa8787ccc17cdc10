using System.Collections.Immutable;

namespace SchoolGuard.Catalogue.Tests.Services;

[TestClass]
public sealed class ServiceListTests
{
    [TestMethod]
    public void A_line_is_a_service_and_comments_are_not()
    {
        var services = Parse("# heading\n\nx\tX\tMicroblogs\tx.com t.co\n");
        Assert.HasCount(1, services);
        Assert.AreEqual(("x", "X", Category.Microblogs), (services[0].Id, services[0].Name, services[0].Category));
        Assert.AreEqual("x.com t.co", string.Join(' ', services[0].Hosts));
    }

    [TestMethod]
    [DataRow("x\tX\tMicroblogs")]
    [DataRow("x X Microblogs x.com")]
    [DataRow("x\tX\tPapers\tx.com")]
    [DataRow("x\tX\t2\tx.com")]
    [DataRow("x\tX\tMicroblogs\tX.com")]
    [DataRow("x\tX\tMicroblogs\tx.com  t.co")]
    [DataRow("x\tX\tMicroblogs\thttps://x.com")]
    public void A_line_that_is_no_service_is_named_in_the_error(string line)
    {
        var error = Assert.ThrowsExactly<InvalidDataException>(() => Parse("# heading\n" + line));
        StringAssert.StartsWith(error.Message, "line 2", StringComparison.Ordinal);
    }

    private static ImmutableArray<Service> Parse(string text)
    {
        using var reader = new StringReader(text);
        return ServiceList.Parse(reader);
    }
}
