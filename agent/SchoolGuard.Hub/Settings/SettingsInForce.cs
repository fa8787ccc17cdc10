namespace SchoolGuard.Hub.Settings;

/// <summary>The school.json that the hub and its devices go by.</summary>
/// <param name="Version">Rises with every school.json.</param>
/// <param name="Content">The file.</param>
/// <param name="Sha256">Of it, hexadecimal.</param>
internal sealed record SettingsInForce(long Version, byte[] Content, string Sha256);
