namespace SchoolGuard.Catalogue.Tests.Hosts;

[TestClass]
public sealed class HostNameTests
{
    [TestMethod]
    [DataRow("tiktok.com", "tiktok.com")]
    [DataRow("WWW.TikTok.COM", "www.tiktok.com")]
    [DataRow("tiktok.com.", "tiktok.com")]
    [DataRow("tiktok.com:443", "tiktok.com")]
    [DataRow("tiktok.com.:443", "tiktok.com")]
    [DataRow("localhost", "localhost")]
    [DataRow("_dmarc.example.org", "_dmarc.example.org")]
    [DataRow("r3---sn-aigl6ned.googlevideo.com", "r3---sn-aigl6ned.googlevideo.com")]
    [DataRow("-dash-.tumblr.com", "-dash-.tumblr.com")]
    public void A_name_has_one_normal_form(string text, string normal) => Assert.AreEqual(normal, Parse(text).Value);

    [TestMethod]
    [DataRow("bücher.example", "xn--bcher-kva.example")]
    [DataRow("BÜCHER.example", "xn--bcher-kva.example")]
    [DataRow("bu\u0308cher.example", "xn--bcher-kva.example")]
    [DataRow("XN--BCHER-KVA.example", "xn--bcher-kva.example")]
    [DataRow("straße.example", "xn--strae-oqa.example")]
    [DataRow("ｆａｃｅｂｏｏｋ.com", "facebook.com")]
    [DataRow("facebook。com", "facebook.com")]
    [DataRow("facebook．com｡", "facebook.com")]
    [DataRow("face\u00ADbook.com", "facebook.com")]
    [DataRow("r3---sn.bücher.example", "r3---sn.xn--bcher-kva.example")]
    public void An_international_name_becomes_A_labels(string text, string normal) => Assert.AreEqual(normal, Parse(text).Value);

    [TestMethod]
    [DataRow("192.0.2.1", "192.0.2.1")]
    [DataRow("192.0.2.1:8080", "192.0.2.1")]
    [DataRow("１９２.0.2.1", "192.0.2.1")]
    [DataRow("[2001:DB8::1]", "[2001:db8::1]")]
    [DataRow("[2001:db8:0:0::1]:443", "[2001:db8::1]")]
    public void An_address_is_a_host_name_of_its_own_kind(string text, string normal)
    {
        var host = Parse(text);
        Assert.AreEqual(normal, host.Value);
        Assert.IsTrue(host.IsAddress);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(null)]
    [DataRow(".")]
    [DataRow("。")]
    [DataRow(".tiktok.com")]
    [DataRow("tiktok..com")]
    [DataRow("tiktok.com..")]
    [DataRow("\u00AD.com")]
    [DataRow("tik tok.com")]
    [DataRow(" tiktok.com")]
    [DataRow("tiktok.com\n")]
    [DataRow("tik\0tok.com")]
    [DataRow("https://tiktok.com")]
    [DataRow("tiktok.com/")]
    [DataRow("*.tiktok.com")]
    [DataRow("pupil@tiktok.com")]
    [DataRow("tiktok.com:")]
    [DataRow("tiktok.com:x")]
    [DataRow("tiktok.com:65536")]
    [DataRow(":443")]
    [DataRow("2001:db8::1")]
    [DataRow("[2001:db8::1")]
    [DataRow("[2001:db8::1]x")]
    [DataRow("[fe80::1%eth0]")]
    [DataRow("[192.0.2.1]")]
    [DataRow("256.0.2.1")]
    [DataRow("192.0.2")]
    [DataRow("010.0.2.1")]
    [DataRow("example.1")]
    [DataRow("a\u2488com")]
    public void What_is_no_host_name_is_refused_with_a_reason(string? text)
    {
        Assert.IsFalse(HostName.TryParse(text, out var host, out var error));
        Assert.AreEqual(default, host);
        Assert.IsFalse(string.IsNullOrWhiteSpace(error));
    }

    [TestMethod]
    public void A_lone_surrogate_is_refused() => Assert.IsFalse(HostName.TryParse("face\uD800book.com", out _, out _));

    [TestMethod]
    public void A_label_has_at_most_63_characters()
    {
        Assert.IsTrue(HostName.TryParse(new string('a', 63) + ".example", out _, out _));
        Assert.IsFalse(HostName.TryParse(new string('a', 64) + ".example", out _, out _));
    }

    [TestMethod]
    public void A_name_has_at_most_253_characters()
    {
        var most = string.Concat(Enumerable.Repeat("abcd.", 50)) + "abc";
        Assert.IsTrue(HostName.TryParse(most + ".", out var host, out _));
        Assert.HasCount(253, host.Value);
        Assert.IsFalse(HostName.TryParse(most + "d", out _, out _));
    }

    [TestMethod]
    [DataRow("facebook.com", "facebook.com", true)]
    [DataRow("m.facebook.com", "facebook.com", true)]
    [DataRow("facebook.com", "com", true)]
    [DataRow("notfacebook.com", "facebook.com", false)]
    [DataRow("facebook.com.evil.example", "facebook.com", false)]
    [DataRow("facebook.com", "m.facebook.com", false)]
    [DataRow("192.0.2.1", "192.0.2.1", true)]
    public void A_name_lies_at_or_below_its_own_suffixes_only(string host, string parent, bool expected) =>
        Assert.AreEqual(expected, Parse(host).IsAtOrBelow(Parse(parent)));

    [TestMethod]
    public void Nothing_lies_below_the_empty_name() => Assert.IsFalse(Parse("facebook.com").IsAtOrBelow(default));

    private static HostName Parse(string text) =>
        HostName.TryParse(text, out var host, out var error) ? host : throw new AssertFailedException(error);
}
