using System.Security.Cryptography;
using Twiplomacy.Core.Audiences;

namespace Twiplomacy.Storage.Audiences;

/// <summary>The file that holds the key of audience sets; it is made when the first follower list comes.</summary>
public sealed class AudienceKeyFile(string path)
{
    private readonly Lock _lock = new();
    private AudienceKey? _key;

    public string Path { get; } = path;

    /// <summary>Reads the key, or makes one that only this user may read.</summary>
    /// <exception cref="AudienceKeyException">The file holds no key.</exception>
    public AudienceKey Get()
    {
        lock (_lock) return _key ??= Read();
    }

    private AudienceKey Read()
    {
        if (!File.Exists(Path)) Make();
        var text = File.ReadAllText(Path).Trim();
        if (text.Length != 2 * SipHash.KeyLength || !text.All(char.IsAsciiHexDigit))
            throw new AudienceKeyException($"{Path} does not contain a valid key ({2 * SipHash.KeyLength} hexadecimal digits). Restore the right file: without it the stored follower hashes cannot be used.");
        return new AudienceKey(Convert.FromHexString(text));
    }

    // Written aside and moved into place: whoever comes first has made it, and nobody reads half a key.
    private void Make()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        var aside = $"{Path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(aside, options)) file.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SipHash.KeyLength)));
        try
        {
            File.Move(aside, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(aside);
        }
    }
}
