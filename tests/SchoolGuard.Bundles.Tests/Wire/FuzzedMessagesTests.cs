using Google.Protobuf;
using SchoolGuard.Policy.Tests.Randomness;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>Well-formed messages of random contents, rightly signed: about half are policies that nobody wrote, the others none at all.</summary>
[TestClass]
public sealed class FuzzedMessagesTests
{
    [TestMethod]
    public void A_random_message_that_is_signed_is_refused_or_can_be_decided_by()
    {
        var accepted = 0;
        const int count = 6_000;
        Seeds.Each(count, random =>
        {
            if (Signer.Read(Signer.Sign(new RandomMessage(random).Next().ToByteArray())).Bundle is not { } bundle) return;
            accepted++;
            Deciding.Everything(bundle.Policy, random);
            CollectionAssert.AreEqual(BundleWriter.Payload(bundle.Policy, 1), BundleWriter.Payload(Signer.Read(BundleWriter.Write(bundle.Policy, 1, Signer.Key)).Bundle!.Policy, 1));
        });

        Assert.IsInRange(count / 10, count * 9 / 10, accepted, "both ways must be tried");
    }

    /// <summary>Mostly values that fit one another, now and then one that does not.</summary>
    private sealed class RandomMessage(Random random)
    {
        private readonly int faults = random.From(0, 0, 40, 100);

        public V1.PolicyBundle Next()
        {
            var bundle = new V1.PolicyBundle { Format = BundleReader.Format, Counter = (ulong)random.NextInt64(1, long.MaxValue), Header = new V1.PolicyHeader { Title = Text(), School = Text(), TimeZone = Text() } };
            bundle.Groups.Add(Texts());
            bundle.Services.Add(Texts());
            bundle.Hosts.Add(Texts());
            bundle.Places.Add(Texts());
            bundle.Roles.Add(Texts());
            bundle.PeopleSets.Add(Some(1, () => new V1.PeopleSet { Steps = { Program(() => PeopleStep(bundle), combine => new V1.PeopleStep { Operator = combine }) } }));
            bundle.SiteSets.Add(Some(1, () => new V1.SiteSet { Steps = { Program(() => SiteStep(bundle), combine => new V1.SiteStep { Operator = combine }) } }));
            bundle.PlaceSets.Add(Some(0, () => new V1.PlaceSet { Bits = ByteString.CopyFrom(Bytes(((bundle.Places.Count + 2 + 7) / 8) + (Faulty() ? 1 : 0))) }));
            bundle.TimeWeeks.Add(Some(0, () => new V1.TimeWeek { Changes = { Changes() } }));
            if (bundle.TimeWeeks.Count > 0) bundle.TimeSets.Add(Some(0, () => new V1.TimeSet { Weeks = { Enumerable.Range(0, Faulty() ? 8 : 9).Select(_ => Index(bundle.TimeWeeks.Count)) } }));
            bundle.Rules.Add(Some(0, () => Rule(bundle)));
            bundle.Ceilings.Add(Some(0, () => Ceiling(bundle)));
            bundle.PostingRules.Add(Some(0, () => PostingRule(bundle)));
            bundle.Proofs.Add(Some(0, () => Proof(bundle)));
            return bundle;
        }

        private V1.PeopleStep PeopleStep(V1.PolicyBundle bundle) => bundle.Groups.Count > 0 && random.OneIn(3)
            ? new V1.PeopleStep { Group = Index(bundle.Groups.Count) }
            : new V1.PeopleStep { Bases = (uint)random.Next(Faulty() ? int.MaxValue : 1 << 17) };

        private V1.SiteStep SiteStep(V1.PolicyBundle bundle) => random.Next(4) switch
        {
            0 when bundle.Services.Count > 0 => new V1.SiteStep { Service = Index(bundle.Services.Count) },
            1 when bundle.Hosts.Count > 0 => new V1.SiteStep { Host = Index(bundle.Hosts.Count) },
            2 => new V1.SiteStep { Everything = !Faulty() },
            _ => new V1.SiteStep { Categories = (uint)random.Next(Faulty() ? int.MaxValue : 1 << 7) },
        };

        private List<T> Program<T>(Func<T> operand, Func<V1.SetOperator, T> combine)
        {
            List<T> steps = [operand()];
            for (var depth = 1; depth > 1 || random.OneIn(2);)
            {
                if (depth > 1 && !random.OneIn(3))
                {
                    steps.Add(combine((V1.SetOperator)random.Next(Faulty() ? 0 : 1, 4)));
                    depth--;
                }
                else
                {
                    steps.Add(operand());
                    depth++;
                }
            }

            if (Faulty()) steps.RemoveAt(random.Next(steps.Count));
            return steps;
        }

        private IEnumerable<uint> Changes()
        {
            var minutes = Enumerable.Range(0, random.Next(8)).Select(_ => (uint)random.Next(Faulty() ? 20_000 : 10_080));
            return Faulty() ? minutes : minutes.Distinct().Order();
        }

        private V1.AccessRule Rule(V1.PolicyBundle bundle)
        {
            var rule = new V1.AccessRule
            {
                Effect = (V1.Effect)random.Next(Faulty() ? 0 : 1, 3), People = Index(bundle.PeopleSets.Count), Sites = Index(bundle.SiteSets.Count), AuthorisedLesson = random.OneIn(3), Line = Number(), Clause = Text(), Rationale = Text(), Text = Text(),
            };
            if (bundle.Roles.Count > 0) rule.Permissions.Add(Some(0, () => Index(bundle.Roles.Count)));
            if (bundle.PlaceSets.Count > 0 && random.OneIn(2)) rule.Places = Index(bundle.PlaceSets.Count);
            if (bundle.TimeSets.Count > 0 && random.OneIn(2)) rule.Times = Index(bundle.TimeSets.Count);
            return rule;
        }

        private V1.LessonCeiling Ceiling(V1.PolicyBundle bundle)
        {
            var ceiling = new V1.LessonCeiling { AtMostMinutes = Faulty() ? 0 : Number() + 1, Line = Number() };
            if (bundle.TimeSets.Count > 0 && random.OneIn(2)) ceiling.Within = Index(bundle.TimeSets.Count);
            if (random.OneIn(2)) ceiling.Grantable = Index(bundle.SiteSets.Count);
            return ceiling;
        }

        private V1.PostingRule PostingRule(V1.PolicyBundle bundle)
        {
            var rule = new V1.PostingRule
            {
                Strength = (V1.PostingStrength)random.Next(Faulty() ? 0 : 1, Faulty() ? 9 : 5), Subjects = (uint)random.Next(1, Faulty() ? int.MaxValue : 1 << 18), People = Index(bundle.PeopleSets.Count),
                Account = (V1.PostingAccount)random.Next(Faulty() ? 9 : 3), Line = Number(), Clause = Text(), Rationale = Text(),
            };
            if (random.OneIn(2)) rule.Sites = Index(bundle.SiteSets.Count);
            if (bundle.TimeSets.Count > 0 && random.OneIn(2)) rule.Times = Index(bundle.TimeSets.Count);
            return rule;
        }

        private V1.Proof Proof(V1.PolicyBundle bundle) => new()
        {
            Kind = (V1.ProofKind)random.Next(Faulty() ? 0 : 1, 4), Sites = Index(bundle.SiteSets.Count), People = Index(bundle.PeopleSets.Count), Conditions = { Some(Faulty() ? 0 : 1, () => new V1.ProofCondition { AuthorisedLesson = random.OneIn(2) }) }, Line = Number(), Text = Text(),
        };

        private bool Faulty() => faults > 0 && random.OneIn(faults);

        private List<T> Some<T>(int least, Func<T> one) => [.. Enumerable.Range(0, random.Next(least, 5)).Select(_ => one())];

        private List<string> Texts() => Some(0, Text);

        private uint Index(int count) => Faulty() ? random.From((uint)count, uint.MaxValue, 1u << 31) : (uint)random.Next(count);

        private uint Number() => Faulty() ? uint.MaxValue : (uint)random.Next();

        private string Text() => random.From("", "a", "Prefects", "facebook", "example.org", ".", "\0", "Библиотека", "\u202E", new string('x', 300));

        private byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            random.NextBytes(bytes);
            return bytes;
        }
    }
}
