using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.NativeMessaging.Tests.Messages;

/// <summary>protocol/README.md says what the C# types say.</summary>
[TestClass]
public sealed class MessageTableTests
{
    private static readonly string[] Readme = File.ReadAllLines(Repository.PathTo("protocol", "README.md"));

    [TestMethod]
    [DataRow(typeof(Request))]
    [DataRow(typeof(Reply))]
    public void The_table_lists_every_message_with_its_fields(Type union)
    {
        foreach (var message in union.GetCustomAttributes<JsonDerivedTypeAttribute>())
        {
            var row = $"| `{message.TypeDiscriminator}` | {Fields(message.DerivedType)} |";
            Assert.IsTrue(Readme.Any(line => line.StartsWith(row, StringComparison.Ordinal)), $"protocol/README.md lacks this row: {row}");
        }
    }

    [TestMethod]
    public void The_table_lists_no_message_that_is_not_there()
    {
        var known = new[] { typeof(Request), typeof(Reply) }.SelectMany(union => union.GetCustomAttributes<JsonDerivedTypeAttribute>())
            .Select(message => message.TypeDiscriminator?.ToString());
        var listed = Readme.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        CollectionAssert.AreEquivalent(known.Concat(Enum.GetNames<ErrorCode>().Select(JsonNamingPolicy.CamelCase.ConvertName)).ToArray(), listed.ToArray());
    }

    private static string Fields(Type message)
    {
        var fields = message.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.GetMethod is { IsVirtual: false })
            .Select(property => $"`{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`").ToArray();
        return fields.Length == 0 ? "-" : string.Join(", ", fields);
    }
}
