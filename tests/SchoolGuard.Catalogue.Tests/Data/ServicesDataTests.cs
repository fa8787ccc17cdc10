namespace SchoolGuard.Catalogue.Tests.Data;

[TestClass]
public sealed class ServicesDataTests
{
    private static readonly IReadOnlyList<Service> Services = ServiceCatalogue.Default.Services;

    // A service within another's domain, on purpose: lower host, the service that it lies in.
    private static readonly Dictionary<string, string> Nested = new(StringComparer.Ordinal) { ["worldofwarcraft.blizzard.com"] = "battle" };

    [TestMethod]
    public void There_are_at_least_250_services() => Assert.IsGreaterThanOrEqualTo(250, Services.Count);

    [TestMethod]
    public void Every_category_has_services() =>
        CollectionAssert.AreEquivalent(Enum.GetValues<Category>(), Services.Select(service => service.Category).Distinct().ToArray());

    [TestMethod]
    public void Ids_and_names_are_unique()
    {
        Assert.AreEqual(Services.Count, Services.Select(service => service.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.AreEqual(Services.Count, Services.Select(service => service.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [TestMethod]
    public void Every_id_is_a_label_of_the_main_host()
    {
        foreach (var service in Services) CollectionAssert.Contains(service.Hosts[0].Split('.'), service.Id);
    }

    [TestMethod]
    public void Categories_follow_their_order_and_ids_are_sorted_within_each()
    {
        var sorted = Services.OrderBy(service => service.Category).ThenBy(service => service.Id, StringComparer.Ordinal);
        CollectionAssert.AreEqual(sorted.ToArray(), Services.ToArray());
    }

    [TestMethod]
    public void The_hosts_after_the_main_one_are_sorted()
    {
        foreach (var service in Services)
            CollectionAssert.AreEqual(service.Hosts.Skip(1).Order(StringComparer.Ordinal).ToArray(), service.Hosts.Skip(1).ToArray(), service.Id);
    }

    [TestMethod]
    public void No_host_is_listed_twice()
    {
        var hosts = Services.SelectMany(service => service.Hosts).ToArray();
        CollectionAssert.AreEqual(hosts.Distinct(StringComparer.Ordinal).ToArray(), hosts);
    }

    [TestMethod]
    public void Every_host_has_a_dot_and_is_no_address()
    {
        foreach (var host in Services.SelectMany(service => service.Hosts))
            Assert.IsTrue(HostName.TryParse(host, out var parsed, out _) && !parsed.IsAddress && host.Contains('.', StringComparison.Ordinal), host);
    }

    [TestMethod]
    public void A_host_lies_below_another_listed_host_only_where_that_is_meant()
    {
        foreach (var service in Services)
        {
            foreach (var host in service.Hosts)
            {
                var above = ServiceCatalogue.Default.Find(host.AsSpan(host.IndexOf('.', StringComparison.Ordinal) + 1));
                Assert.AreEqual(Nested.GetValueOrDefault(host), above?.Id, host);
            }
        }
    }

    [TestMethod]
    [DataRow("facebook", Category.SocialNetworks)]
    [DataRow("myspace", Category.SocialNetworks)]
    [DataRow("bebo", Category.SocialNetworks)]
    [DataRow("instagram", Category.MediaSharing)]
    [DataRow("linkedin", Category.SocialNetworks)]
    [DataRow("youtube", Category.MediaSharing)]
    [DataRow("tiktok", Category.MediaSharing)]
    [DataRow("x", Category.Microblogs)]
    [DataRow("yammer", Category.Microblogs)]
    [DataRow("ning", Category.Forums)]
    [DataRow("blogger", Category.Blogs)]
    [DataRow("livejournal", Category.Blogs)]
    [DataRow("xanga", Category.Blogs)]
    [DataRow("classdojo", Category.Messaging)]
    [DataRow("minecraft", Category.SocialGames)]
    [DataRow("worldofwarcraft", Category.SocialGames)]
    public void Every_service_that_the_schools_policies_name_is_listed(string id, Category category) =>
        Assert.AreEqual(category, ServiceCatalogue.Default.ById(id)?.Category);

    [TestMethod]
    public void Nothing_is_listed_that_unrelated_services_share()
    {
        string[] shared =
        [
            "google.com", "googleapis.com", "googleusercontent.com", "ggpht.com", "gstatic.com", "microsoft.com", "live.com", "apple.com", "amazonaws.com", "cloudfront.net", "akamaized.net", "akamaihd.net",
            "fastly.net", "cloudflare.com", "azureedge.net", "wp.com", "qq.com", "naver.com", "appspot.com", "herokuapp.com", "github.io",
        ];
        foreach (var host in shared) Assert.IsNull(ServiceCatalogue.Default.Find(host), host);
    }
}
