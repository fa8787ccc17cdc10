using SchoolGuard.Drafts.Index.People.Hashing;

namespace SchoolGuard.Drafts.Tests.Index.People.Hashing;

[TestClass]
public sealed class SipHashTests
{
    /// <summary>The vectors published with the reference implementation: key 00 to 0f, message 00, 01, 02 and so on.</summary>
    [TestMethod]
    [DataRow(0, 0x726FDB47DD0E0E31UL)]
    [DataRow(1, 0x74F839C593DC67FDUL)]
    [DataRow(2, 0x0D6C8009D9A94F5AUL)]
    [DataRow(3, 0x85676696D7FB7E2DUL)]
    [DataRow(4, 0xCF2794E0277187B7UL)]
    [DataRow(5, 0x18765564CD99A68DUL)]
    [DataRow(6, 0xCBC9466E58FEE3CEUL)]
    [DataRow(7, 0xAB0200F58B01D137UL)]
    [DataRow(8, 0x93F5F5799A932462UL)]
    [DataRow(15, 0xA129CA6149BE45E5UL)]
    [DataRow(63, 0x958A324CEB064572UL)]
    public void The_published_vectors_come_out(int length, ulong expected)
    {
        var hash = new SipHash(0x0706050403020100, 0x0F0E0D0C0B0A0908);

        Assert.AreEqual(expected, hash.Of([.. Enumerable.Range(0, length).Select(each => (byte)each)]));
    }
}
