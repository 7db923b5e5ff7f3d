namespace Twiplomacy.Formats.Packages;

/// <summary>
/// Names in an archive that would leave its folder. Nothing is ever unpacked to disk, yet such a name shows that the
/// archive was made to attack whoever opens it, so all of it is refused.
/// </summary>
internal static class ZipNames
{
    public static void RefuseHostile(string name)
    {
        if (IsHostile(name))
            throw new ExportRefusedException(PackageMessages.Outside(Printable(name)));
    }

    private static bool IsHostile(string name) =>
        name.Length == 0 || name[0] is '/' or '\\' || name.Contains('\0', StringComparison.Ordinal)
        || (name.Length > 1 && name[1] == ':')
        || name.Split('/', '\\').Contains("..");

    private static string Printable(string name) =>
        string.Concat(name.Take(120).Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
