using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Twiplomacy.Server.Pages.Assets;

/// <summary>A file that pages load: a style, a script, an icon. Its address holds its hash, so it may be kept for ever.</summary>
public sealed record PageAsset(string Address, string MediaType, byte[] Bytes, byte[]? Brotli);

/// <summary>
/// Everything that pages load, embedded in the program: nothing comes from elsewhere. A library that npm could not bring
/// to the build is missing here, and its pages show their tables without it.
/// </summary>
public sealed class PageAssets
{
    private const string Prefix = "assets/";

    private readonly Dictionary<string, PageAsset> _byName = [];
    private readonly Dictionary<string, PageAsset> _byAddress = [];

    public PageAssets()
    {
        var assembly = typeof(PageAssets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Add(resource[Prefix.Length..], bytes);
        }
    }

    /// <summary>The address of an asset, or null if the build had to do without it.</summary>
    public string? AddressOf(string name) => _byName.GetValueOrDefault(name)?.Address;

    public PageAsset? Find(string address) => _byAddress.GetValueOrDefault(address);

    private void Add(string name, byte[] bytes)
    {
        var hash = Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 9));
        var dot = name.LastIndexOf('.');
        var isText = name[dot..] is ".css" or ".js" or ".svg";
        var asset = new PageAsset($"/assets/{name[..dot]}.{hash}{name[dot..]}", MediaType(name[dot..]), bytes, isText ? Compressed(bytes) : null);
        _byName[name] = asset;
        _byAddress[asset.Address] = asset;
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(bytes);
        return packed.ToArray();
    }

    private static string MediaType(string ending) => ending switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
