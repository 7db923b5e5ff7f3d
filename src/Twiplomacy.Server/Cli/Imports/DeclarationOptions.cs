using System.CommandLine.Parsing;
using System.CommandLine;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Catalogue;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>The options by which an importer says what an export cannot say itself.</summary>
public sealed class DeclarationOptions
{
    private readonly Option<string?> _platform = new("--platform") { Description = "Platform, if the file does not name one: x, mastodon, bluesky …" };
    private readonly Option<string?> _owner = new("--owner") { Description = "Owner of the list: a handle, or an ID with --accounts-by id" };
    private readonly Option<string?> _list = new("--list") { Description = "Which of the owner’s lists this is" };
    private readonly Option<string?> _captured = new("--captured") { Description = "Capture date (UTC): 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z", HelpName = "DATE" };
    private readonly Option<string?> _accountsBy = new("--accounts-by") { Description = "Whether account columns contain IDs or handles" };
    private readonly Option<string?> _relation = new("--relation") { Description = "What each row of an edge list means" };
    private readonly Option<bool> _complete = new("--complete") { Description = "The list is complete: accounts not in it are not followers (or followed)" };
    private readonly Option<bool> _partial = new("--partial") { Description = "The list is partial: accounts not in it are unknown (default)" };
    private readonly Option<string?> _completeWithin = new("--complete-within") { Description = "The file contains all ties to members of this panel", HelpName = "PANEL" };
    private readonly Option<FileInfo?> _owners = new("--owners") { Description = "With --complete-within: applies only to the accounts in this file (one per line)" };
    private readonly Option<string?> _postsSince = new("--posts-since") { Description = "With --complete: the file contains every post by its authors since this date (UTC)", HelpName = "DATE" };
    private readonly Option<string?> _timeZone = new("--time-zone") { Description = "Time zone, if the file does not give one, such as Europe/Paris" };
    private readonly Option<string?> _source = new("--source-column") { Description = "Column of the account that follows: its name, or its number if there is no header", HelpName = "COLUMN" };
    private readonly Option<string?> _target = new("--target-column") { Description = "Column of the account that is followed", HelpName = "COLUMN" };
    private readonly Option<string?> _columns = new("--columns")
    {
        Description = "What the columns of a table hold, such as owner=user,member_id=follower_id,list=followers, or of people person=name,account:x=twitter",
        HelpName = "ROLE=COLUMN,…",
    };

    private readonly Option<string?> _format = new("--format-id") { Description = "Read the file as this format, such as edge-list, instead of detecting it", HelpName = "FORMAT" };

    public DeclarationOptions()
    {
        _list.AcceptOnlyFromAmong("following", "followers");
        _accountsBy.AcceptOnlyFromAmong("id", "handle");
        _relation.AcceptOnlyFromAmong("follow", "mention", "mutual");
        _format.AcceptOnlyFromAmong([.. ExportReading.Formats.Select(format => format.Id)]);
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_platform, _owner, _list, _captured, _accountsBy, _relation, _source, _target, _columns, _complete, _partial,
            _completeWithin, _owners, _postsSince, _timeZone, _format]) command.Options.Add(option);
        AddColumnsCheck(command);
        command.Check(Faults);
    }

    /// <summary>Those that bear on who is tied to whom; the others say when and how completely.</summary>
    public void AddTiesTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in (Option[])[_platform, _owner, _list, _accountsBy, _relation, _source, _target, _columns, _format]) command.Options.Add(option);
        AddColumnsCheck(command);
    }

    private void AddColumnsCheck(Command command) => command.Check(result =>
        result.GetValue(_source) is null != result.GetValue(_target) is null ? ["Give both --source-column and --target-column, or neither."]
        : result.GetValue(_columns) is { } columns && !ColumnMap.TryParse(columns, out _, out var problem) ? [$"--columns: {problem}"] : []);

    private IEnumerable<string> Faults(CommandResult result)
    {
        var said = (result.GetValue(_complete) ? 1 : 0) + (result.GetValue(_partial) ? 1 : 0) + (result.GetValue(_completeWithin) is null ? 0 : 1);
        if (said > 1) yield return "Give only one of --complete, --partial and --complete-within.";
        if (result.GetValue(_owners) is not null && result.GetValue(_completeWithin) is null) yield return "Use --owners only with --complete-within.";
        if (result.GetValue(_postsSince) is { } since && !Capture.TryParse(since, out _))
            yield return $"--posts-since: “{since}” is not a date. Use the form 2014-06-25.";
        if (result.GetValue(_timeZone) is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            yield return $"--time-zone: “{zone}” is not a time zone. Use one such as UTC, Europe/Paris or Asia/Tashkent.";
        if (result.GetValue(_owners) is { Exists: false } missing) yield return $"There is no file “{missing}” (--owners).";
        if (result.GetValue(_postsSince) is not null && !result.GetValue(_complete)) yield return "Use --posts-since only with --complete.";
        if (result.GetValue(_captured) is { } captured && !Capture.TryParse(captured, out _))
            yield return $"--captured: “{captured}” is not a date. Use 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.";
    }

    public ImportDeclaration Read(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new DeclarationText(
            parsed.GetValue(_platform), parsed.GetValue(_owner), parsed.GetValue(_list), parsed.GetValue(_captured),
            parsed.GetValue(_accountsBy), parsed.GetValue(_relation), CompletenessOf(parsed), parsed.GetValue(_completeWithin),
            parsed.GetValue(_owners) is { } owners ? File.ReadAllLines(owners.FullName) : null,
            parsed.GetValue(_timeZone), parsed.GetValue(_format))
        {
            PostsSince = parsed.GetValue(_postsSince), SourceColumn = parsed.GetValue(_source), TargetColumn = parsed.GetValue(_target),
            Columns = parsed.GetValue(_columns),
        }.ToDeclaration();
    }

    private string? CompletenessOf(ParseResult parsed) => parsed.GetValue(_complete) ? "complete" : parsed.GetValue(_partial) ? "partial" : null;
}
