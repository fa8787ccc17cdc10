using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Console.Keys;

/// <summary>The keys of ASP.NET Core's data protection in the hub's store: a cookie of one hub serves at all of them.</summary>
internal sealed class StoredKeys(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. database.ReadAsync(session => session.ListAsync<string>("select xml from console_keys order by name")).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => database.WriteAsync(session => session.ExecuteAsync(
        "insert into console_keys (name, xml) values (@friendlyName, @xml)", new { friendlyName, xml = element.ToString(SaveOptions.DisableFormatting) })).GetAwaiter().GetResult();
}
