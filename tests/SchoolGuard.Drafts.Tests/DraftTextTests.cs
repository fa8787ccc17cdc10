using System.Text.Json;

namespace SchoolGuard.Drafts.Tests;

[TestClass]
public sealed class DraftTextTests
{
    private const string Secret = "my secret post";

    [TestMethod]
    public void A_draft_says_only_how_long_it_is() => Assert.AreEqual("draft of 14 characters", new DraftText(Secret).ToString());

    [TestMethod]
    public void A_record_that_holds_a_draft_does_not_print_it() => Assert.DoesNotContain(Secret, new Draft(new DraftText(Secret), false, null).ToString());

    [TestMethod]
    public void A_serialised_draft_holds_no_word_of_it()
    {
        var json = JsonSerializer.Serialize(new Draft(new DraftText(Secret), false, null));
        Assert.DoesNotContain("secret", json);
        Assert.Contains("draft of 14 characters", json);
    }

    [TestMethod]
    public void A_redacted_draft_is_not_taken_for_a_draft() => Assert.ThrowsExactly<JsonException>(() => JsonSerializer.Deserialize<DraftText>("\"draft of 14 characters\""));

    [TestMethod]
    public void A_finding_quotes_nothing_of_the_draft()
    {
        var analysis = Analysis.Of("Zebra day at Ravens Wood, zebra");
        Assert.DoesNotContain("ebra", JsonSerializer.Serialize(analysis));
    }
}
