using System.CommandLine;
using Twiplomacy.Server.Cli.Backups;
using Twiplomacy.Server.Cli.Bundles;
using Twiplomacy.Server.Cli.Chains;
using Twiplomacy.Server.Cli.Covariates;
using Twiplomacy.Server.Cli.Demo;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Erasure;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Server.Cli.ListedNames;
using Twiplomacy.Server.Cli.Notes;
using Twiplomacy.Server.Cli.Qap;
using Twiplomacy.Server.Cli.Recipes;
using Twiplomacy.Server.Cli.Reports;
using Twiplomacy.Server.Cli.Ties;

namespace Twiplomacy.Server.Cli;

/// <summary>The verbs of the command line, in the order in which help lists them.</summary>
public static class Verbs
{
    private static readonly (string Name, Func<Command> Create)[] Known =
    [
        ("demo", DemoCommand.Create),
        ("serve", ServeCommand.Create),
        ("worker", WorkerCommand.Create),
        ("import", ImportCommand.Create),
        ("recipes", RecipeCommand.Create),
        ("names", NameCommand.Create),
        ("panel", PanelCommand.Create),
        ("edition", EditionCommand.Create),
        ("verify", VerifyCommand.Create),
        ("rank", RankCommand.Create),
        ("tie", TieCommand.Create),
        ("chain", ChainCommand.Create),
        ("covariate", CovariateCommand.Create),
        ("qap", QapCommand.Create),
        ("notes", NoteCommand.Create),
        ("export", ExportCommand.Create),
        ("network", NetworkCommand.Create),
        ("report", ReportCommand.Create),
        ("keys", KeysCommand.Create),
        ("people", PeopleCommand.Create),
        ("audit", AuditCommand.Create),
        ("held", HeldCommand.Create),
        ("erase", EraseCommand.Create),
        ("backup", BackupCommand.Create),
        ("restore", RestoreCommand.Create),
        ("migrate", MigrateCommand.Create),
        ("doctor", DoctorCommand.Create),
    ];

    /// <summary>All of them.</summary>
    public static RootCommand All() => Root(Known.Select(verb => verb.Create()));

    /// <summary>The one that a command line begins with, which spares the others' options; all of them if it begins with none.</summary>
    public static RootCommand For(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var create = arguments.Length == 0 ? null : Array.Find(Known, verb => verb.Name == arguments[0]).Create;
        return create is null ? All() : Root([create()]);
    }

    private static RootCommand Root(IEnumerable<Command> commands)
    {
        var root = new RootCommand("Twiplomacy measures diplomacy on social media: upload follower lists and get ties, yearly rankings and reports");
        foreach (var command in commands) root.Subcommands.Add(command);
        return root;
    }
}
