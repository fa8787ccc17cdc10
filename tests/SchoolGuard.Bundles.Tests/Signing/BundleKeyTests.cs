using System.Security.Cryptography;
using SchoolGuard.Bundles.Signing;

namespace SchoolGuard.Bundles.Tests.Signing;

[TestClass]
public sealed class BundleKeyTests
{
    [TestMethod]
    public void A_private_key_reads_back_and_signs_for_the_same_public_key()
    {
        using var again = BundleSigningKey.TryRead(Signer.Key.ToPrivatePem());

        Assert.IsNotNull(again);
        Assert.IsNotNull(Signer.Read(BundleWriter.Write(Tables.Small, 1, again)).Bundle);
    }

    [TestMethod]
    public void A_public_key_cannot_sign() => Assert.IsNull(BundleSigningKey.TryRead(Signer.Key.ToPublicPem()));

    [TestMethod]
    public void A_private_key_serves_to_verify()
    {
        using var key = BundleKey.TryRead(Signer.Key.ToPrivatePem());

        Assert.IsNotNull(BundleReader.Read(BundleWriter.Write(Tables.Small, 1, Signer.Key), key!).Bundle);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("not a key")]
    [DataRow("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    [DataRow("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    public void A_text_without_a_key_is_none(string pem)
    {
        Assert.IsNull(BundleKey.TryRead(pem));
        Assert.IsNull(BundleSigningKey.TryRead(pem));
    }

    [TestMethod]
    public void A_key_over_another_curve_is_none()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        Assert.IsNull(BundleKey.TryRead(other.ExportSubjectPublicKeyInfoPem()));
        Assert.IsNull(BundleSigningKey.TryRead(other.ExportPkcs8PrivateKeyPem()));
    }

    [TestMethod]
    public void A_key_of_another_kind_is_none()
    {
        using var other = RSA.Create(2048);

        Assert.IsNull(BundleKey.TryRead(other.ExportSubjectPublicKeyInfoPem()));
    }
}
