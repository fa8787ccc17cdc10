using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Agent.Policies;

/// <summary>What holds while a device has no valid policy: social media is closed to everyone. It belongs to no school, so no lesson opens it.</summary>
internal static class BuiltInPolicy
{
    public const string Title = "SchoolGuard's built-in default";

    public static PolicyTable Table { get; } = new()
    {
        Header = new Header { Title = Title, School = "", TimeZone = "Europe/London" },
        Groups = [],
        Services = [],
        Hosts = [],
        Places = [],
        Roles = [],
        PeopleSets = [new SetProgram([new SetStep(SetStepKind.Bases, Bases.Everyone)])],
        SiteSets = [new SetProgram([new SetStep(SetStepKind.Categories, (int)SiteCategories.SocialMedia)])],
        PlaceSets = [],
        TimeSets = [],
        Rules =
        [
            new TableRule
            {
                Effect = Effect.Deny,
                People = 0,
                Sites = 0,
                Line = 1,
                Clause = "built-in default",
                Rationale = "This device has no valid policy of its school, so social media is closed to everyone. Please tell the school's IT manager.",
                Text = "Deny(SocialMedia).To(Everyone).Citing(\"built-in default\");",
            },
        ],
        Ceilings = [],
        PostingRules = [],
        Proofs = [],
    };
}
