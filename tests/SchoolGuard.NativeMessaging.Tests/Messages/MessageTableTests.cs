using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.NativeMessaging.Tests.Messages;

/// <summary>protocol/README.md says what the C# types say.</summary>
[TestClass]
public sealed class MessageTableTests
{
    private static readonly string[] Readme = File.ReadAllLines(Repository.PathTo("protocol", "README.md"));

    private static readonly Type[] Messages =
        [.. typeof(Request).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Request)) || type.IsSubclassOf(typeof(Reply))))];

    [TestMethod]
    public void The_table_lists_every_message_with_its_fields()
    {
        foreach (var message in Messages)
        {
            var row = $"| `{WordOf(message)}` | {Fields(message)} |";
            Assert.IsTrue(Readme.Any(line => line.StartsWith(row, StringComparison.Ordinal)), $"protocol/README.md lacks this row: {row}");
        }
    }

    [TestMethod]
    public void The_table_lists_no_message_that_is_not_there()
    {
        var listed = Readme.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        CollectionAssert.AreEquivalent(
            Messages.Select(WordOf).Concat(Enum.GetNames<ErrorCode>().Select(JsonNamingPolicy.CamelCase.ConvertName)).ToArray(), listed.ToArray());
    }

    [TestMethod]
    public void Every_message_is_read_by_its_own_word()
    {
        foreach (var message in Messages) Assert.AreEqual(message, MessageTypes.RequestOf(WordOf(message)) ?? MessageTypes.ReplyOf(WordOf(message)));
    }

    // The word needs no field, so the object need not be whole.
    private static string WordOf(Type message) => (string)message.GetProperty("Type")!.GetValue(RuntimeHelpers.GetUninitializedObject(message))!;

    private static string Fields(Type message)
    {
        var fields = message.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.GetMethod is { IsVirtual: false })
            .Select(property => $"`{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`").ToArray();
        return fields.Length == 0 ? "-" : string.Join(", ", fields);
    }
}
