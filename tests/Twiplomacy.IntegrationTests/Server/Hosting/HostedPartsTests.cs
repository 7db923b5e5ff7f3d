using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Server.Hosting;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>What runs in the background together ends together, and takes the program with it.</summary>
public sealed class HostedPartsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);

    [Fact]
    public async Task A_part_that_falls_ends_the_program_and_all_others_are_stopped()
    {
        var (first, falling, last) = (new Part(), new FallingPart(), new Part());
        var parts = Of(first, falling, last);
        await parts.StartAsync(CancellationToken.None);
        Assert.False(_lifetime.ApplicationStopping.IsCancellationRequested);

        falling.Fall.SetResult();
        await Task.Delay(Timeout.Infinite, _lifetime.ApplicationStopping).ContinueWith(_ => { }, TaskScheduler.Default).WaitAsync(Patience);
        var told = await Assert.ThrowsAsync<AggregateException>(() => parts.StopAsync(CancellationToken.None));

        Assert.Contains(told.InnerExceptions, inner => inner is InvalidOperationException);
        Assert.Equal((false, false), (first.IsRunning, last.IsRunning));
    }

    [Fact]
    public async Task A_part_that_does_not_start_stops_those_that_did()
    {
        var first = new Part();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Of(first, new Part { Refuses = true }).StartAsync(CancellationToken.None));

        Assert.False(first.IsRunning);
    }

    [Fact]
    public async Task A_part_that_is_only_stopped_tells_of_nothing()
    {
        var part = new FallingPart();
        var parts = Of(part);
        await parts.StartAsync(CancellationToken.None);
        _lifetime.StopApplication();

        await parts.StopAsync(CancellationToken.None).WaitAsync(Patience);
    }


    private HostedParts Of(params IHostedService[] parts) => new(parts, _lifetime, NullLogger.Instance);

    private sealed class Part : IHostedService
    {
        public bool Refuses { get; init; }

        public bool IsRunning { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            if (Refuses) throw new InvalidOperationException("It does not start.");
            IsRunning = true;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            IsRunning = false;
            return Task.CompletedTask;
        }
    }

    private sealed class FallingPart : BackgroundService
    {
        public TaskCompletionSource Fall { get; } = new();

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Fall.Task.WaitAsync(stoppingToken);
            throw new InvalidOperationException("It falls.");
        }
    }
}
