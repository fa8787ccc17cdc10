namespace SchoolGuard.Catalogue.Tests.Services;

[TestClass]
public sealed class ServiceCatalogueTests
{
    private static readonly ServiceCatalogue Catalogue = ServiceCatalogue.Default;

    [TestMethod]
    [DataRow("facebook.com", "facebook")]
    [DataRow("m.facebook.com", "facebook")]
    [DataRow("a.b.c.d.e.f.facebook.com", "facebook")]
    [DataRow("WWW.Facebook.com.", "facebook")]
    [DataRow("ｆａｃｅｂｏｏｋ。com", "facebook")]
    [DataRow("youtu.be", "youtube")]
    [DataRow("r3---sn-aigl6ned.googlevideo.com", "youtube")]
    [DataRow("v16-webapp.tiktokcdn.com", "tiktok")]
    [DataRow("somebody.blogspot.com", "blogger")]
    [DataRow("t.co", "x")]
    [DataRow("x.com:443", "x")]
    public void A_host_belongs_to_the_service_that_lists_it_or_a_parent(string host, string id) =>
        Assert.AreEqual(id, Catalogue.Find(host)?.Id);

    [TestMethod]
    [DataRow("notfacebook.com")]
    [DataRow("facebook.com.evil.example")]
    [DataRow("com")]
    [DataRow("google.com")]
    [DataRow("microsoft.com")]
    [DataRow("192.0.2.1")]
    [DataRow("[2001:db8::1]")]
    [DataRow("xn--bcher-kva.example")]
    [DataRow("")]
    [DataRow("not a host")]
    [DataRow("tiktok..com")]
    public void A_host_that_nobody_lists_belongs_to_no_service(string host) => Assert.IsNull(Catalogue.Find(host));

    [TestMethod]
    public void The_longest_listed_suffix_wins()
    {
        Assert.AreEqual("battle", Catalogue.Find("eu.shop.blizzard.com")?.Id);
        Assert.AreEqual("worldofwarcraft", Catalogue.Find("eu.worldofwarcraft.blizzard.com")?.Id);
    }

    [TestMethod]
    public void The_default_host_name_belongs_to_no_service() => Assert.IsNull(Catalogue.Find(default(HostName)));

    [TestMethod]
    public void An_empty_catalogue_knows_no_host() => Assert.IsNull(new ServiceCatalogue([]).Find("facebook.com"));

    [TestMethod]
    public void An_id_is_found_exactly_as_written()
    {
        Assert.AreEqual("TikTok", Catalogue.ById("tiktok")?.Name);
        Assert.IsNull(Catalogue.ById("TikTok"));
    }

    [TestMethod]
    public void Looking_up_normal_text_allocates_nothing()
    {
        Catalogue.Find("a.b.m.facebook.com");
        Catalogue.Find("intranet.school.example");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Catalogue.Find("a.b.m.facebook.com");
        Catalogue.Find("intranet.school.example");
        Assert.AreEqual(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
