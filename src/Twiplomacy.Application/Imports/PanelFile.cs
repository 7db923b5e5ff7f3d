using Twiplomacy.Core.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>A file that describes the accounts of a panel.</summary>
public static class PanelFile
{
    /// <summary>It is read as one, whatever other columns it has.</summary>
    public static ImportDeclaration Declaration(string platform) => new() { Platform = platform, Format = "panel" };
}
