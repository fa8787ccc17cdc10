using FsCheck;
using FsCheck.Fluent;
using Grpc.Protocol;

namespace SchoolGuard.Grpc.Tests.Protocol;

[TestClass]
public sealed class StatusMessageTests
{
    [TestMethod]
    public void Printable_ASCII_goes_as_it_is_but_for_the_percent_sign() => Assert.AreEqual("50%25 of ~ {it}", StatusMessage.Encode("50% of ~ {it}"));

    [TestMethod]
    public void Everything_else_goes_as_percents_of_its_UTF_8() => Assert.AreEqual("%E6%97%A5%0D%0A", StatusMessage.Encode("日\r\n"));

    [TestMethod]
    [DataRow("100%", "100%")]
    [DataRow("%zz", "%zz")]
    [DataRow("%4", "%4")]
    [DataRow("%41%4", "A%4")]
    [DataRow("%ff", "\uFFFD")]
    public void What_is_not_well_encoded_stays(string value, string message) => Assert.AreEqual(message, StatusMessage.Decode(value));

    [TestMethod]
    public void A_message_comes_out_as_it_went_in() => Prop.ForAll<string?>(text =>
    {
        var message = WellFormed(text ?? "");
        return StatusMessage.Decode(StatusMessage.Encode(message)).Equals(message, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void What_goes_out_is_printable() => Prop.ForAll<string?>(text => StatusMessage.Encode(text ?? "").All(letter => letter is >= ' ' and <= '~')).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Whatever_comes_is_decoded() => Prop.ForAll<string?>(text => StatusMessage.Decode("%" + text) is not null).QuickCheckThrowOnFailure();

    /// <summary>Half a surrogate pair is no text that UTF-8 could carry.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
