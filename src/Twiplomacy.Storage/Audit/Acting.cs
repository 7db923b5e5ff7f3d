namespace Twiplomacy.Storage.Audit;

/// <summary>
/// Who is acting here and now. Every write notes it in its own transaction, so that no way into the program can forget to
/// hand it on; where nobody is named, it is the program itself.
/// </summary>
/// <param name="Kind">person, key, owner, program or anyone.</param>
/// <param name="Name">The person's name, the key's prefix, user@machine.</param>
/// <param name="From">The address that a request came from.</param>
/// <param name="PersonId">The number of a person who signs in.</param>
public sealed record Acting(string Kind, string Name, string? From = null, int? PersonId = null)
{
    private static readonly AsyncLocal<Acting?> Held = new();

    /// <summary>The program itself, in a job.</summary>
    public static Acting Program { get; } = new("program", "twiplomacy");

    /// <summary>Whoever this work is done for.</summary>
    public static Acting Now => Held.Value ?? Program;

    /// <summary>What follows in this flow of work is done for somebody.</summary>
    public static void As(Acting who) => Held.Value = who;
}
