using SchoolGuard.School;

namespace SchoolGuard.Hub.Settings;

/// <summary>The school.json that the hub and its devices go by.</summary>
/// <param name="Version">Rises with every school.json.</param>
/// <param name="Content">The file.</param>
/// <param name="Sha256">Of it, hexadecimal.</param>
/// <param name="Settings">What it says; null if this hub, of another version than the one that took it, cannot read it.</param>
internal sealed record SettingsInForce(long Version, byte[] Content, string Sha256, SchoolSettings? Settings);
