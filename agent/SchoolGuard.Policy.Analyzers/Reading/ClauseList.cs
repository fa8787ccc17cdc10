using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>The clauses of a school's policy: a JSON object, clause to its words.</summary>
public static class ClauseList
{
    /// <summary>Reads a clause list.</summary>
    /// <param name="json">The list.</param>
    /// <returns>The clauses; null if this is no JSON object of texts.</returns>
    public static IReadOnlyCollection<string>? TryRead(string json)
    {
        try
        {
            // The one JSON reader of netstandard2.0, in which a compiler loads us: an object is an element, each member an element below it.
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            var document = new XmlDocument { XmlResolver = null };
            document.Load(reader);
            var root = document.DocumentElement!;
            if (root.GetAttribute("type") is not "object") return null;
            var members = root.ChildNodes.Cast<XmlElement>().ToList();
            return members.TrueForAll(member => member.GetAttribute("type") is "string") ? [.. members.Select(NameOf)] : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A name that is no XML name is in an attribute.</summary>
    private static string NameOf(XmlElement member) => member.HasAttribute("item") ? member.GetAttribute("item") : member.LocalName;
}
