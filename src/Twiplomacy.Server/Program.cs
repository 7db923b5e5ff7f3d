using Twiplomacy.Server.Cli;

return await CommandLine.RunAsync(Verbs.For(args), args);
