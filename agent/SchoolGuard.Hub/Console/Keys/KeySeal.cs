using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using SchoolGuard.Hub.Keys;

namespace SchoolGuard.Hub.Console.Keys;

/// <summary>Whoever gets a copy of the store, but not of the keys folder, cannot make cookies with it.</summary>
internal sealed class KeySeal(Authority authority) : IXmlEncryptor
{
    private const int KeyBytes = 32;

    private readonly byte[] key = authority.Derive("console keys", KeyBytes);

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var cipher = new byte[text.Length];
        var tag = new byte[AesGcm.TagByteSizes.MaxSize];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, text, cipher, tag);
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. cipher])), typeof(KeyUnseal));
    }

    /// <exception cref="CryptographicException">It was sealed by hubs with other keys.</exception>
    public XElement Open(XElement sealedElement)
    {
        ReadOnlySpan<byte> bytes = Convert.FromBase64String(sealedElement.Value);
        var (nonceBytes, tagBytes) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var text = new byte[bytes.Length - nonceBytes - tagBytes];
        using var aes = new AesGcm(key, tagBytes);
        aes.Decrypt(bytes[..nonceBytes], bytes[(nonceBytes + tagBytes)..], bytes.Slice(nonceBytes, tagBytes), text);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }
}

/// <summary>Made by data protection itself, from its name in the stored key.</summary>
internal sealed class KeyUnseal(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeySeal>().Open(encryptedElement);
}
