using Google.Protobuf;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>A right signature over wrong contents: refused, never an exception, and whatever is accepted can be decided by.</summary>
[TestClass]
public sealed class SignedNonsenseTests
{
    public static IEnumerable<object[]> Changes { get; } =
    [
        .. new (string What, Action<V1.PolicyBundle> Change)[]
        {
            ("another format", bundle => bundle.Format = 2),
            ("no format", bundle => bundle.Format = 0),
            ("no counter", bundle => bundle.Counter = 0),
            ("no header", bundle => bundle.Header = null),
            ("people out of range", bundle => bundle.Rules[0].People = 99),
            ("people beyond numbers", bundle => bundle.Rules[0].People = uint.MaxValue),
            ("sites out of range", bundle => bundle.Rules[0].Sites = 99),
            ("places out of range", bundle => bundle.Rules[0].Places = 99),
            ("times out of range", bundle => bundle.Rules[0].Times = 99),
            ("a permission out of range", bundle => bundle.Rules[0].Permissions.Add(99)),
            ("a line beyond numbers", bundle => bundle.Rules[0].Line = uint.MaxValue),
            ("a rule without effect", bundle => bundle.Rules[0].Effect = V1.Effect.Unspecified),
            ("a rule with an unknown effect", bundle => bundle.Rules[0].Effect = (V1.Effect)9),
            ("a ceiling's time out of range", bundle => bundle.Ceilings[0].Within = 99),
            ("a ceiling's sites out of range", bundle => bundle.Ceilings[0].Grantable = 99),
            ("a ceiling of no minutes", bundle => bundle.Ceilings[0].AtMostMinutes = 0),
            ("too many ceilings", bundle => bundle.Ceilings.Add(Enumerable.Repeat(bundle.Ceilings[0], 64))),
            ("a posting rule without strength", bundle => bundle.PostingRules[0].Strength = V1.PostingStrength.Unspecified),
            ("a posting rule of unknown strength", bundle => bundle.PostingRules[0].Strength = (V1.PostingStrength)int.MinValue),
            ("a posting rule of unknown account", bundle => bundle.PostingRules[0].Account = (V1.PostingAccount)7),
            ("a posting rule's people out of range", bundle => bundle.PostingRules[0].People = 99),
            ("a posting rule's sites out of range", bundle => bundle.PostingRules[0].Sites = 99),
            ("a posting rule's times out of range", bundle => bundle.PostingRules[0].Times = 99),
            ("a proof of no kind", bundle => bundle.Proofs[0].Kind = V1.ProofKind.Unspecified),
            ("a proof without a region", bundle => bundle.Proofs[0].Conditions.Clear()),
            ("a proof's places out of range", bundle => bundle.Proofs[0].Conditions[0].Places = 99),
            ("a proof's people out of range", bundle => bundle.Proofs[0].People = 99),
            ("an empty set of people", bundle => bundle.PeopleSets[0].Steps.Clear()),
            ("an empty set of sites", bundle => bundle.SiteSets[0].Steps.Clear()),
            ("a step that is nothing", bundle => bundle.SiteSets[0].Steps.Add(new V1.SiteStep())),
            ("an unknown operator", bundle => bundle.PeopleSets[0].Steps.Add(new V1.PeopleStep { Operator = (V1.SetOperator)9 })),
            ("an operator without operands", bundle => bundle.PeopleSets[0].Steps.Insert(0, new V1.PeopleStep { Operator = V1.SetOperator.Union })),
            ("two sets left over", bundle => bundle.SiteSets[0].Steps.Add(new V1.SiteStep { Everything = true })),
            ("bases that mean nobody", bundle => bundle.PeopleSets[0].Steps[0] = new V1.PeopleStep { Bases = 1 << 17 }),
            ("categories that mean nothing", bundle => bundle.SiteSets[0].Steps[0] = new V1.SiteStep { Categories = 128 }),
            ("a group out of range", bundle => bundle.PeopleSets[0].Steps[0] = new V1.PeopleStep { Group = 99 }),
            ("a service out of range", bundle => bundle.SiteSets[0].Steps[0] = new V1.SiteStep { Service = 99 }),
            ("a host out of range", bundle => bundle.SiteSets[0].Steps[0] = new V1.SiteStep { Host = uint.MaxValue }),
            ("fewer names than sets use", bundle => bundle.Groups.Clear()),
            ("places that do not fit their sets", bundle => bundle.Places.Add(Enumerable.Repeat("more", 8))),
            ("a set of places without bits", bundle => bundle.PlaceSets[0].Bits = ByteString.Empty),
            ("eight weeks", bundle => bundle.TimeSets[0].Weeks.RemoveAt(8)),
            ("ten weeks", bundle => bundle.TimeSets[0].Weeks.Add(new V1.TimeWeek())),
            ("times that descend", bundle => bundle.TimeSets[0].Weeks[0].Changes.Add(0)),
            ("a time beyond the week", bundle => bundle.TimeSets[0].Weeks[0].Changes.Add(10_080)),
            ("a time beyond numbers", bundle => bundle.TimeSets[0].Weeks[0].Changes.Add(uint.MaxValue)),
        }.Select(change => new object[] { change.What, change.Change }),
    ];

    [TestMethod]
    [DynamicData(nameof(Changes))]
    public void A_value_that_no_writer_writes_is_refused(string what, Action<V1.PolicyBundle> change) => Signer.IsRefused(Signer.Sign(change), what);

    [TestMethod]
    public void The_message_that_is_changed_is_sound_before() => Assert.IsNotNull(Signer.Read(Signer.Sign(_ => { })).Bundle);

    [TestMethod]
    public void An_empty_payload_is_refused() => Signer.IsRefused(Signer.Sign([]), "empty");

    [TestMethod]
    public void Random_bytes_are_refused() => Seeds.Each(1_000, random =>
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);

        Signer.IsRefused(bytes, "as a file");
        Signer.IsRefused(Signer.Sign(bytes), "as a payload");
    });

    [TestMethod]
    public void A_damaged_payload_that_is_signed_is_refused_or_can_be_decided_by() => Seeds.Each(3_000, random =>
    {
        var payload = BundleWriter.Payload(Tables.Full, 1);
        for (var damage = random.Next(1, 4); damage > 0; damage--) payload[random.Next(payload.Length)] = (byte)random.Next(256);
        if (Signer.Read(Signer.Sign(payload)).Bundle is not { } bundle) return;

        var policy = new CompiledPolicy(bundle.Policy);
        policy.Decide(Desk.SituationIn(policy, School.British, RandomScenario.Next(random), RandomScenario.Minute(random, School.British)));
    });
}
