using FsCheck;
using FsCheck.Fluent;

namespace SchoolGuard.Catalogue.Tests.Hosts;

[TestClass]
public sealed class HostNameFuzzTests
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "9", "-", "_", ".", "。", "．", "｡", ":", "443", "[", "]", "::1", "%", "/", " ", "\0", "\n", "xn--", "XN--", "bcher-kva", "ü", "ß", "ﬁ", "Ⅷ", "\u200D", "\u00AD", "\u0301",
        "\uD800", "\uDC00", "😀", "\u202E", "ש", "ا", "\u2488", "\u0378", "facebook.com", "192.0.2.1", new('a', 62), new('x', 200),
    ];

    private static Gen<string> Texts =>
        Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>(),
            Gen.Choose(0, 0xFFFF).ArrayOf().Select(units => string.Concat(units.Select(unit => (char)unit))));

    [TestMethod]
    public void Any_text_is_either_refused_with_a_reason_or_normalised_to_a_form_that_stays_as_it_is() =>
        Check(text => HostName.TryParse(text, out var host, out var error)
            ? error is null && HostName.TryParse(host.Value, out var again, out _) && again == host
            : host == default && !string.IsNullOrEmpty(error));

    [TestMethod]
    public void A_normal_form_is_short_and_plain() =>
        Check(text => !HostName.TryParse(text, out var host, out _) || host.IsAddress
            || (host.Value.Length <= 253 && host.Value.Split('.').All(IsPlainLabel)));

    [TestMethod]
    public void Looking_up_any_text_is_the_same_as_looking_up_its_normal_form() =>
        Check(text => ServiceCatalogue.Default.Find(text.AsSpan())
            == (HostName.TryParse(text, out var host, out _) ? ServiceCatalogue.Default.Find(host) : null));

    private static bool IsPlainLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_');

    private static void Check(Func<string, bool> holds) =>
        Prop.ForAll(Texts.Where(text => text is not null).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
}
