using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>What only the command line says of editions.</summary>
public static class EditionCommandMessages
{
    public static Message HowToBuild(string edition) => new("cli.hint.build", ("edition", edition));

    public static Message HowToUploadPanel(string panel) => new("cli.hint.panel", ("panel", panel));

    public static Message BuildCancelled(string edition) => new("cli.edition.cancelled", ("edition", edition));
}
