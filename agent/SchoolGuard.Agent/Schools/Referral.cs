using SchoolGuard.School;

namespace SchoolGuard.Agent.Schools;

/// <summary>Whom the school names for what must be told, by role; where it names nobody, the roles that every school in England has.</summary>
internal sealed record Referral(string Concern, string AboutHeadteacher)
{
    private const string Lead = "Designated Safeguarding Lead";
    private const string Chair = "Chair of Governors";

    public static Referral Of(SchoolSettings? settings) => new(settings?.ReferTo.Concern ?? Lead, settings?.ReferTo.AboutHeadteacher ?? Chair);
}
