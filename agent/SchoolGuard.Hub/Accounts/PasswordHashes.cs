using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SchoolGuard.Hub.Accounts;

/// <summary>How passwords are kept: ASP.NET Core's own format, which says its strength, so that old ones are made stronger when they are next used.</summary>
internal sealed class PasswordHashes
{
    private const int Rounds = 210_000;

    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private readonly Lazy<string> decoy;

    public PasswordHashes() => decoy = new Lazy<string>(() => Hash(FirstPassword.Make()));

    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    /// <summary>Takes as long for an account that does not exist as for one that does.</summary>
    /// <param name="hash">As it was kept; null if there is none.</param>
    /// <param name="password">What somebody typed.</param>
    /// <returns>Whether it is right, and whether it is worth hashing again.</returns>
    public (bool Right, bool Weak) Check(string? hash, string password)
    {
        var result = hasher.VerifyHashedPassword(Nobody, hash ?? decoy.Value, password);
        return hash is null ? (false, false) : (result is not PasswordVerificationResult.Failed, result is PasswordVerificationResult.SuccessRehashNeeded);
    }
}
