using System.CommandLine;
using Twiplomacy.Server.Cli;

return await CommandLine.RunAsync(new RootCommand("Twiplomacy measures social-media diplomacy: exports in, ties, yearly rankings and reports out.")
{
    ServeCommand.Create(),
    WorkerCommand.Create(),
    NetworkCommand.Create(),
    KeysCommand.Create(),
    MigrateCommand.Create(),
    DoctorCommand.Create(),
}, args);
