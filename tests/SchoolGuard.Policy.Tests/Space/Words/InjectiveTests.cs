using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Words;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class InjectiveTests
{
    [TestMethod]
    public void Different_people_sites_places_permissions_and_lessons_have_different_words() => Seeds.Each(40, random =>
    {
        var space = PolicySpace.TryCreate(RawValues.Catalogue, [PolicyCompiler.Compile(RandomDocument.Next(random))], out var overflow);
        Assert.IsNotNull(space, overflow?.ToString());

        AreDifferent(random, space.People.Count, classes => string.Join("; ", PeopleWords.Of(space, classes)));
        AreDifferent(random, space.People.Count, classes => PeopleWords.Short(space, classes));
        AreDifferent(random, space.Sites.Count, classes => string.Join("; ", SiteWords.Of(space, classes)));
        AreDifferent(random, space.Places.Count, classes => string.Join("; ", PlaceWords.Of(space, classes)));
        AreDifferent(random, space.Places.Count, classes => PlaceWords.InSentence(space, classes));
        AreDifferent(random, space.Permissions.Count, classes => PermissionWords.Of(space, classes));
        AreDifferent(random, space.Lessons, classes => LessonWords.InSentence(space, classes));
    });

    private static void AreDifferent(Random random, int count, Func<ulong[], string?> words)
    {
        var known = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        for (var trial = 0; trial < 60; trial++)
        {
            var classes = Bits.Where(count, _ => random.OneIn(2));
            if (Bits.IsEmpty(classes)) continue;
            var said = words(classes) ?? "";
            if (known.TryGetValue(said, out var same)) CollectionAssert.AreEqual(same, classes, said);
            known[said] = classes;
        }
    }
}
