using System.CommandLine;
using Twiplomacy.Server.Cli;

var root = new RootCommand("Measures how accounts of diplomacy are connected.") { NetworkCommand.Create() };
return root.Parse(args).Invoke();
