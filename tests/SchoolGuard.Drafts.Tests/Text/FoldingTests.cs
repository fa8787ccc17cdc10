using System.Text;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Tests.Text;

[TestClass]
public sealed class FoldingTests
{
    [TestMethod]
    [DataRow("é", "e")]
    [DataRow("Ł", "L")]
    [DataRow("а", "a")]
    [DataRow("О", "O")]
    [DataRow("ν", "v")]
    [DataRow("Ｒ", "R")]
    [DataRow("𝓦", "W")]
    [DataRow("🅡", "R")]
    [DataRow("Ⓡ", "R")]
    [DataRow("ᴡ", "w")]
    [DataRow("ﬁ", "fi")]
    [DataRow("٣", "3")]
    [DataRow("𝟘", "0")]
    [DataRow("’", "'")]
    [DataRow("\u200B", "")]
    [DataRow("\u0301", "")]
    [DataRow("\u3164", "")]
    [DataRow("学", "学")]
    public void A_character_is_read_as_a_person_reads_it(string typed, string seen)
    {
        Span<char> target = stackalloc char[Folding.MostCharacters];
        Assert.AreEqual(seen, target[..Folding.Fold(Rune.GetRuneAt(typed, 0), target)].ToString());
    }

    [TestMethod]
    public void Every_character_there_is_can_be_read()
    {
        var target = new char[Folding.MostCharacters];
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code)) Assert.IsLessThanOrEqualTo(Folding.MostCharacters, Folding.Fold(new Rune(code), target));
        }
    }
}
