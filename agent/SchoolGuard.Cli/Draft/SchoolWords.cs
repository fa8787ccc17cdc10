using SchoolGuard.Drafts;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Draft;

/// <summary>
/// The words of school.json and its roster that drafts are searched for. The agent hands them over likewise: drafts know nothing of school.json, nor the hub, which
/// reads it too, of drafts, so the two meet only where both are used.
/// </summary>
internal static class SchoolWords
{
    public static SchoolFacts Of(SchoolIdentity school, Roster roster) => new()
    {
        Name = school.Name,
        Aliases = school.Aliases,
        Trust = school.Trust,
        Domains = school.Domains,
        Addresses = school.Addresses,
        Telephones = school.Telephones,
        Handles = school.Handles,
        Hashtags = school.Hashtags,
        Events = school.Events,
        Uniform = school.Uniform,
        Places = school.Places,
        OfficialAccounts = school.OfficialAccounts,
        People = [.. roster.Names.Select(each => new SchoolPerson(each.Role is Role.Pupil ? SchoolRole.Pupil : SchoolRole.Staff, each.GivenName, each.FamilyName, each.PreferredName))],
        Classes = [.. roster.Classes.SelectMany(each => new[] { each.Title, each.Code })],
    };
}
