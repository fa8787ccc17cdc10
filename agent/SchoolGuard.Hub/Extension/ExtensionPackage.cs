namespace SchoolGuard.Hub.Extension;

/// <summary>The school's extension, packed when the first browser asks for it.</summary>
internal sealed class ExtensionPackage(ExtensionFiles files, ExtensionKey key)
{
    private readonly Lazy<byte[]> crx = new(() => CrxFile.Write(files.Pack(key), key));

    /// <summary>What browser policies and the native host name it by.</summary>
    public string Id => key.Id;

    public string Version { get; } = files.Version;

    public byte[] Crx => crx.Value;
}
