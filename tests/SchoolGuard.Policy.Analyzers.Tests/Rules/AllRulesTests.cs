using SchoolGuard.Policy.Analyzers.Rules;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules;

[TestClass]
public sealed class AllRulesTests
{
    [TestMethod]
    public void Ids_are_in_order_and_none_is_given_twice()
    {
        var ids = AllRules.Descriptors.Select(descriptor => descriptor.Id).ToArray();

        CollectionAssert.AreEqual(ids.Distinct().Order(StringComparer.Ordinal).ToArray(), ids);
    }
}
