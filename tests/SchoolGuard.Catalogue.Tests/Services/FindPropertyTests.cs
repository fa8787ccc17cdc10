using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace SchoolGuard.Catalogue.Tests.Services;

[TestClass]
public sealed class FindPropertyTests
{
    // Few labels, so that hosts meet, nest and nearly match.
    private static Gen<string> Hosts(int mostLabels) =>
        from count in Gen.Choose(1, mostLabels)
        from labels in Gen.Elements("a", "b", "ab", "ba", "com").ArrayOf(count)
        select string.Join('.', labels);

    private static Gen<(ServiceCatalogue Catalogue, string Host)> Cases =>
        from listed in Hosts(4).ArrayOf()
        from host in Hosts(7)
        select (Build(listed), host);

    [TestMethod]
    public void Find_agrees_with_the_longest_of_all_listed_hosts_that_the_host_ends_with() =>
        Prop.ForAll(Cases.ToArbitrary(), sample => sample.Catalogue.Find(sample.Host) == Naive(sample.Catalogue, sample.Host))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [TestMethod]
    public void Find_agrees_with_the_naive_search_in_the_list_that_comes_with_the_product()
    {
        var catalogue = ServiceCatalogue.Default;
        foreach (var host in catalogue.Services.SelectMany(service => service.Hosts))
        {
            foreach (var variant in new[] { host, "www." + host, "not" + host, host + ".evil.example" })
                Assert.AreEqual(Naive(catalogue, variant), catalogue.Find(variant), variant);
        }
    }

    private static ServiceCatalogue Build(string[] hosts) =>
        new([.. hosts.Distinct(StringComparer.Ordinal).Select((host, at) => new Service($"s{at}", host, Category.Forums, ImmutableArray.Create(host)))]);

    private static Service? Naive(ServiceCatalogue catalogue, string host) =>
        catalogue.Services
            .SelectMany(service => service.Hosts, (service, listed) => (Service: service, Listed: listed))
            .Where(pair => string.Equals(host, pair.Listed, StringComparison.Ordinal) || host.EndsWith("." + pair.Listed, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Listed.Length)
            .FirstOrDefault().Service;
}
