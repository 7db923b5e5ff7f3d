using System.CommandLine;
using Twiplomacy.Server.Cli.Bundles;
using Twiplomacy.Server.Cli.Chains;
using Twiplomacy.Server.Cli.Demo;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Server.Cli.Reports;
using Twiplomacy.Server.Cli.Ties;

namespace Twiplomacy.Server.Cli;

/// <summary>All verbs of the command line, in the order in which help lists them.</summary>
public static class Verbs
{
    public static RootCommand All() => new("Twiplomacy measures diplomacy on social media: upload follower lists and get ties, yearly rankings and reports")
    {
        DemoCommand.Create(),
        ServeCommand.Create(),
        WorkerCommand.Create(),
        ImportCommand.Create(),
        PanelCommand.Create(),
        EditionCommand.Create(),
        VerifyCommand.Create(),
        RankCommand.Create(),
        TieCommand.Create(),
        ChainCommand.Create(),
        ExportCommand.Create(),
        NetworkCommand.Create(),
        ReportCommand.Create(),
        KeysCommand.Create(),
        MigrateCommand.Create(),
        DoctorCommand.Create(),
    };
}
