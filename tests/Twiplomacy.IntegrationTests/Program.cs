using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.IntegrationTests;

/// <summary>What the tests start as a process of its own, to kill it: it holds the database of a folder until its input ends.</summary>
public static class Program
{
    public static async Task Main(string[] arguments)
    {
        var options = new DatabaseOptions { DataFolder = arguments[0] };
        await using var database = await TwiplomacyDatabase.OpenAsync(options, NullLogger.Instance, CancellationToken.None);
        Console.WriteLine("open");
        await Console.In.ReadToEndAsync();
    }
}
