using Twiplomacy.Server.Cli;

return await CommandLine.RunAsync(Verbs.All(), args);
