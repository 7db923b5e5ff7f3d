using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>
/// One conversation of SMTP on a free port of 127.0.0.1 that goes wrong at a chosen step: at the step the server answers
/// with the given reply, or, without one, breaks the connection off. Real servers do not break off on demand.
/// </summary>
internal sealed class ScriptedMailServer : IDisposable
{
    public const string Greeting = "greeting", Login = "AUTH", Sender = "MAIL", Recipient = "RCPT", Data = "DATA", MidContent = "in the content", Content = "content", End = "end";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string? _step;
    private readonly string? _reply;

    public ScriptedMailServer(string? step = null, string? reply = null)
    {
        (_step, _reply) = (step, reply);
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What the client said, without the mail's content.</summary>
    public List<string> Heard { get; } = [];

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is SocketException or IOException or ObjectDisposedException)
        {
            // The client or the test has gone.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        if (!await AnswerAsync(stream, Greeting, "220 test")) return;
        while (await reader.ReadLineAsync() is { } line)
        {
            Heard.Add(line);
            var word = line.Split(' ')[0];
            var usual = word switch { "EHLO" => "250-test\r\n250 AUTH PLAIN XOAUTH2", "AUTH" => "235 welcome", "DATA" => "354 go on", "QUIT" => "221 bye", _ => "250 fine" };
            if (!await AnswerAsync(stream, word, usual)) return;
            if (word == "DATA" && !await TakeAsync(reader, stream)) return;
        }
    }

    private async Task<bool> TakeAsync(StreamReader reader, NetworkStream stream)
    {
        if (_step == Data) return true;
        if (_step == MidContent)
        {
            await reader.ReadLineAsync();
            return false;
        }
        if (_step == Content)
        {
            // It takes all and says nothing.
            while (await reader.ReadLineAsync() is not null) { }
            return false;
        }
        while (await reader.ReadLineAsync() is { } line && line != ".") { }
        return await AnswerAsync(stream, End, "250 taken");
    }

    private async Task<bool> AnswerAsync(NetworkStream stream, string step, string usual)
    {
        if (step == _step && _reply is null) return false;
        await stream.WriteAsync(Encoding.ASCII.GetBytes((step == _step ? _reply : usual) + "\r\n"));
        return true;
    }
}
