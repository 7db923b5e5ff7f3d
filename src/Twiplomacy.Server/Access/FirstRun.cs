using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Application.Access;
using Twiplomacy.Storage.Users;

namespace Twiplomacy.Server.Access;

/// <summary>
/// The first admin makes themselves with a token that only the log shows: there is no default password. The token is
/// new with every start, and worth nothing once somebody is taken in.
/// </summary>
public sealed partial class FirstRun(PersonQueries people, PersonWriter writer, TimeProvider time, ILogger<FirstRun> logger)
{
    private bool _isOver;

    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async Task<bool> IsOpenAsync(CancellationToken ct)
    {
        _isOver = _isOver || await people.AnyAsync(ct);
        return !_isOver;
    }

    /// <summary>Tells in the log where the first admin signs up.</summary>
    public async Task AnnounceAsync(string url, CancellationToken ct)
    {
        if (await IsOpenAsync(ct)) LogAddress(url.TrimEnd('/'), Token);
    }

    public bool IsToken(string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Token));

    /// <summary>False if somebody else was first.</summary>
    public async Task<bool> TakeInAsync(string name, string password, CancellationToken ct) =>
        await writer.CreateFirstAsync(name, PersonSignIn.Hash(password), Roles.Admin, time.GetUtcNow(), ct);

    [LoggerMessage(22, LogLevel.Information, "Create the first admin at {Url}/first-run?token={Token}")]
    private partial void LogAddress(string url, string token);
}
