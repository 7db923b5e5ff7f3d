using Microsoft.AspNetCore.DataProtection;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Reads the keys that protect cookies and forms before the server answers, and makes the first one. Servers that start at
/// the same time do so in turns: one that made a key of its own would not know the other's until the next day.
/// </summary>
internal sealed class KeyRingStart(ProtectionKeys keys, IDataProtectionProvider protection) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        keys.AloneAsync(() => protection.CreateProtector(nameof(KeyRingStart)).Protect([]), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
