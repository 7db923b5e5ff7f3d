using System.CommandLine;

namespace Twiplomacy.Server.Cli;

/// <summary>Where to listen: <c>--port</c> on loopback, or <c>--urls</c> in full.</summary>
public sealed class AddressOptions
{
    private readonly Option<int?> _port = new("--port") { Description = "Listen on http://127.0.0.1:PORT (default 5080; 0 picks a free port)", HelpName = "PORT" };

    private readonly Option<string?> _urls = new("--urls") { Description = "Listen on these addresses, separated by “;”. Any address other than loopback needs an API key first", HelpName = "URLS" };

    public AddressOptions() => _port.Check(port => port is < 0 or > 65535 ? "--port must be from 0 to 65535." : null);

    public void AddTo(Command command)
    {
        command.Options.Add(_port);
        command.Options.Add(_urls);
        command.Check(result => result.GetResult(_port) is not null && result.GetResult(_urls) is not null ? ["Give either --port or --urls, not both."] : []);
    }

    public IEnumerable<KeyValuePair<string, string?>> Overrides(ParseResult parsed)
    {
        if (parsed.GetValue(_port) is { } port) yield return new("Server:Urls", $"http://127.0.0.1:{port}");
        if (parsed.GetValue(_urls) is { } urls) yield return new("Server:Urls", urls);
    }
}
