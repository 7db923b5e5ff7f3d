using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Twiplomacy.Benchmarks.EndToEnd;
using Twiplomacy.Benchmarks.RankingPage;
using Twiplomacy.Benchmarks.Scale;
using Twiplomacy.Benchmarks.Structure;

if (args is ["generate", var scale, var path])
{
    FollowGraph.OfScale(scale).Write(path);
    return;
}

if (args is ["import", var list, var turns, var folder])
{
    await ImportCost.RunAsync(list, int.Parse(turns, CultureInfo.InvariantCulture), folder, CancellationToken.None);
    return;
}

if (args is ["audiences", var members, var repeats, var place])
{
    await AudienceCost.RunAsync(int.Parse(members, CultureInfo.InvariantCulture), int.Parse(repeats, CultureInfo.InvariantCulture), place, CancellationToken.None);
    return;
}

if (args is ["structure", var follows, var rounds])
{
    StructureCost.Run(follows, int.Parse(rounds, CultureInfo.InvariantCulture));
    return;
}

if (args is ["qap", var draws])
{
    QapCost.Run(int.Parse(draws, CultureInfo.InvariantCulture));
    return;
}

if (args is ["growth", var most, var times, var room])
{
    await GrowthCost.RunAsync(int.Parse(most, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture), room, CancellationToken.None);
    return;
}

if (args is ["ranking-page", "prepare", var data, var accounts])
{
    await SyntheticEdition.WriteAsync(data, int.Parse(accounts, CultureInfo.InvariantCulture));
    return;
}

if (args is ["ranking-page", "bare", var body, var url])
{
    await BareServer.RunAsync(body, url);
    return;
}

// In this process: a project that BenchmarkDotNet generates below this folder would fall under the house's build rules.
var inProcess = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(FollowGraph).Assembly).Run(args, inProcess);
