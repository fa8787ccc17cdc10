using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class PlaceWordsTests
{
    [TestMethod]
    [DataRow("Allow", "Place(\"Library\")", "Library", "in Library")]
    [DataRow("Allow", "Place(\"Library\") | Place(\"Hall\")", "Library; Hall", "in Library or in Hall")]
    [DataRow("Allow", "OnSite", "OnSite", "on site")]
    [DataRow("Allow", "OnSite - Place(\"Library\")", "elsewhere on site", "elsewhere on site")]
    [DataRow("Allow", "OffSite", "OffSite", "off site")]
    [DataRow("Allow", "AnyPlace", "AnyPlace", null)]
    public void Known_places(string effect, string places, string words, string? sentence) => Check(effect, places, words, sentence);

    [TestMethod]
    public void On_site_or_off_site_is_not_an_unknown_place()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Pupils).In(OnSite).Citing("1");
            Allow(SocialMedia).To(Pupils).In(OffSite).Citing("2");
            """);

        Assert.AreEqual("OnSite; OffSite", string.Join("; ", analysis.Policy.Allowed.Boxes().Single().Places));
    }

    [TestMethod]
    [DataRow("Place(\"Library\")", "Library; unknown place", "in Library or in an unknown place")]
    [DataRow("OnSite", "OnSite; unknown place", "on site or in an unknown place")]
    [DataRow("AnyPlace", "AnyPlace", null)]
    public void A_Deny_is_for_an_unknown_place_too(string places, string words, string? sentence) => Check("Deny", places, words, sentence);

    private static void Check(string effect, string places, string words, string? sentence)
    {
        var box = Worded.Box($"{effect}(SocialMedia).To(Pupils).In({places}).Citing(\"1\");");

        Assert.AreEqual(words, string.Join("; ", box.Places));
        Assert.AreEqual(sentence, PlaceWords.InSentence(box.Space, box.Sides[Side.Places]));
    }
}
