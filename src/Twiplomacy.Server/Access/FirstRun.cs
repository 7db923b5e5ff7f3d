using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Application.People;
using Twiplomacy.Storage.Keys;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// The first admin makes themselves with a token that only the log shows: there is no default password. The database keeps
/// it, so that every server of it shows and takes the same one; it is worth nothing once somebody is taken in.
/// </summary>
public sealed partial class FirstRun(PersonQueries people, PersonActions actions, SigningKeys keys, ILogger<FirstRun> logger)
{
    private const string Purpose = "first-run";
    private const int TokenBytes = 16;

    private bool _isOver;

    public async Task<string> TokenAsync(CancellationToken ct) =>
        Convert.ToHexStringLower((await keys.GetAsync(Purpose, ct))[..TokenBytes]);

    public async Task<bool> IsOpenAsync(CancellationToken ct)
    {
        _isOver = _isOver || await people.AnyAsync(ct);
        return !_isOver;
    }

    /// <summary>Tells in the log where the first admin signs up.</summary>
    public async Task AnnounceAsync(string url, CancellationToken ct)
    {
        if (await IsOpenAsync(ct)) LogAddress(url.TrimEnd('/'), await TokenAsync(ct));
    }

    public async Task<bool> IsTokenAsync(string given, CancellationToken ct)
    {
        var token = await TokenAsync(ct);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
    }

    /// <summary>False if somebody else was first.</summary>
    public Task<bool> TakeInAsync(string name, string password, CancellationToken ct) => actions.AddFirstAsync(name, password, ct);

    [LoggerMessage(22, LogLevel.Information, "Create the first admin at {Url}/first-run?token={Token}")]
    private partial void LogAddress(string url, string token);
}
