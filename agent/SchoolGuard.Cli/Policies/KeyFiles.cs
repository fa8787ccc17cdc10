using System.Diagnostics.CodeAnalysis;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Policies;

/// <summary>Reads key files.</summary>
internal static class KeyFiles
{
    public static bool TryReadPublic(string path, [NotNullWhen(true)] out BundleKey? key, out string fault)
    {
        key = Files.TryReadText(path, out var pem, out fault) ? BundleKey.TryRead(pem) : null;
        if (key is null && fault.Length == 0) fault = $"{path}: this is no P-256 public key in PEM: make a pair with `schoolguard keygen DIR`";
        return key is not null;
    }

    public static bool TryReadPrivate(string path, [NotNullWhen(true)] out BundleSigningKey? key, out string fault)
    {
        key = Files.TryReadText(path, out var pem, out fault) ? BundleSigningKey.TryRead(pem) : null;
        if (key is null && fault.Length == 0) fault = $"{path}: this is no P-256 private key in PEM: make a pair with `schoolguard keygen DIR`";
        return key is not null;
    }
}
