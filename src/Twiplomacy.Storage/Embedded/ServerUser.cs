using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// The user that PostgreSQL runs as. PostgreSQL refuses root, so root hands its programs to an unprivileged user;
/// any other user runs them itself.
/// </summary>
internal sealed class ServerUser
{
    private static readonly string[] Candidates = ["twiplomacy", "nobody"];

    private ServerUser(string? switchTo) => SwitchTo = switchTo;

    /// <summary>The user to switch to; null to stay the user of this process.</summary>
    public string? SwitchTo { get; }

    public string Name => SwitchTo ?? Environment.UserName;

    /// <summary>
    /// The user for this folder: as root the one asked for, else the one its cluster was made for, else <c>twiplomacy</c>, else <c>nobody</c>.
    /// </summary>
    public static async Task<ServerUser> ChooseAsync(string? asked, string? recorded, CancellationToken cancellationToken)
    {
        if (!DatabaseOptions.RunsAsRoot)
        {
            return new ServerUser(null);
        }

        string[] names = (asked ?? recorded) is { } named ? [named] : Candidates;
        foreach (var name in names)
        {
            if (await IsUnprivilegedAsync(name, cancellationToken))
            {
                return new ServerUser(name);
            }
        }

        throw new DatabaseUnavailableException(
            $"PostgreSQL cannot run as root, and this machine has no user named {string.Join(" or ", names)}. Set Database:RunAs to an unprivileged user.");
    }

    /// <summary>Refuses a folder that this user cannot reach, naming the first of its parents that is closed.</summary>
    public async Task RequireEntryAsync(string folder, CancellationToken cancellationToken)
    {
        if (SwitchTo is null)
        {
            return;
        }

        const string firstClosed = """for folder do test -x "$folder" || { printf %s "$folder"; exit 1; }; done""";
        var entered = await ServerProgram.RunAsync("/bin/sh", ["-c", firstClosed, "sh", .. ParentsAndSelf(folder)], SwitchTo, cancellationToken);
        if (!entered.Succeeded)
        {
            throw new DatabaseUnavailableException(
                $"PostgreSQL runs as the user {SwitchTo}, who has no access to {entered.Output}, so it cannot use {folder}. Choose another folder with --data or another user with Database:RunAs, or run: chmod a+x {entered.Output}");
        }
    }

    /// <summary>Makes this user the owner of a file or folder that root made.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellationToken)
    {
        if (SwitchTo is null)
        {
            return;
        }

        // -h: a link that an earlier owner may have left inside is changed itself, not what it points to.
        var changed = await ServerProgram.RunAsync("chown", ["-hR", SwitchTo, path], user: null, cancellationToken);
        if (!changed.Succeeded)
        {
            throw new DatabaseUnavailableException($"The owner of {path} cannot be changed to {SwitchTo}: {changed.Output}");
        }
    }

    private static async Task<bool> IsUnprivilegedAsync(string name, CancellationToken cancellationToken)
    {
        var id = await ServerProgram.RunAsync("id", ["-u", "--", name], user: null, cancellationToken);
        return id.Succeeded && id.Output != "0";
    }

    private static Stack<string> ParentsAndSelf(string folder)
    {
        var folders = new Stack<string>();
        for (var next = folder; next is not null; next = Path.GetDirectoryName(next))
        {
            folders.Push(next);
        }

        return folders;
    }
}
