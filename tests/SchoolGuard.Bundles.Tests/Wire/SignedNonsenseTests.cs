using Google.Protobuf;
using SchoolGuard.Policy.Tests.Randomness;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>A right signature over wrong contents: refused, never an exception.</summary>
[TestClass]
public sealed class SignedNonsenseTests
{
    public static IEnumerable<object[]> Changes { get; } =
    [
        .. new (string What, Action<V1.PolicyBundle> Change)[]
        {
            ("another format", bundle => bundle.Format = 3),
            ("the format before", bundle => bundle.Format = 1),
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
            ("a step that is operand and operator", bundle => bundle.PeopleSets[0].Steps[0].Operator = V1.SetOperator.Union),
            ("all sites, or not", bundle => bundle.SiteSets[0].Steps[0] = new V1.SiteStep { Everything = false }),
            ("a posting rule about nothing", bundle => bundle.PostingRules[0].Subjects = 0),
            ("a posting rule about what has no name", bundle => bundle.PostingRules[0].Subjects |= 1u << 31),
            ("eight weeks", bundle => bundle.TimeSets[0].Weeks.RemoveAt(8)),
            ("ten weeks", bundle => bundle.TimeSets[0].Weeks.Add(0)),
            ("a week that is not there", bundle => bundle.TimeSets[0].Weeks[8] = 99),
            ("a week beyond numbers", bundle => bundle.TimeSets[0].Weeks[0] = uint.MaxValue),
            ("times that descend", bundle => bundle.TimeWeeks[0].Changes.Add(0)),
            ("a time beyond the week", bundle => bundle.TimeWeeks[0].Changes.Add(10_080)),
            ("a time beyond numbers", bundle => bundle.TimeWeeks[0].Changes.Add(uint.MaxValue)),
        }.Select(change => new object[] { change.What, change.Change }),
    ];

    [TestMethod]
    [DynamicData(nameof(Changes))]
    public void A_value_that_no_writer_writes_is_refused(string what, Action<V1.PolicyBundle> change) => Signer.IsRefused(Signer.Sign(change), what);

    [TestMethod]
    public void The_message_that_is_changed_is_sound_before() => Assert.IsNotNull(Signer.Read(Signer.Sign(_ => { })).Bundle);

    [TestMethod]
    public void A_field_that_only_a_later_version_knows_is_left_aside()
    {
        var payload = BundleWriter.Payload(Tables.Full, 1);

        var read = Signer.Read(Signer.Sign([.. payload, 0xF8, 0x07, 1])).Bundle!;

        CollectionAssert.AreEqual(payload, BundleWriter.Payload(read.Policy, read.Counter));
    }

    [TestMethod]
    public void Another_format_is_refused_by_its_number() => Assert.Contains("format 1", Signer.Read(Signer.Sign(bundle => bundle.Format = 1)).Refusal!.Message);

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
}
