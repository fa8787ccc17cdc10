using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.School.Tests.Settings;

/// <summary>A school.json of a test's own.</summary>
internal sealed class SchoolJson : IDisposable
{
    /// <summary>Every setting there is, once.</summary>
    public const string Full = """
        {"School":{"Name":"Ravens Wood School","Aliases":["Ravens Wood","RWS"],"Trust":["Impact Multi Academy Trust","IMAT"],"Domains":["ravenswood.example"],
           "Addresses":["Oakley Road, ZZ2 8ZZ"],"Telephones":["020 7946 0050"],"Handles":["@RavensWoodSch"],"Hashtags":["#TeamRWS"],"Events":["Founders' Day"],
           "Uniform":["claret blazer"],"Places":["Keston site"],"OfficialAccounts":["@RavensWoodSch"],"Location":{"Latitude":51.37,"Longitude":0.05,"Metres":400}},
         "Calendar":{"Terms":[{"Start":"2026-09-03","End":"2026-12-18"}],"Closed":["2026-10-26/2026-10-30"]},
         "Places":{"Sixth form common room":{"Networks":["10.4.8.0/24"],"AccessPoints":["02:00:00:aa:bb:cc"],"Devices":["CR-01"]}},
         "Roster":{"Folder":"roster"},
         "ReferTo":{"Concern":"Designated Safeguarding Lead","AboutHeadteacher":"Chair of Governors"}}
        """;

    private readonly TemporaryFolder folder = new();

    public SchoolJson(string content) => Path = folder.Write("school.json", content);

    public string Path { get; }

    public static SchoolLoad Load(string content)
    {
        using var file = new SchoolJson(content);
        return SchoolFile.Load(file.Path);
    }

    /// <summary>Loads a file whose only doubtful part is given.</summary>
    public static SchoolLoad LoadWith(string sections) => Load($$"""{"School":{"Name":"Ravens Wood School"},{{sections}}}""");

    public static SchoolLoad LoadIdentity(string settings) => Load($$$"""{"School":{"Name":"Ravens Wood School",{{{settings}}}}}""");

    public void Dispose() => folder.Dispose();
}
