using Twiplomacy.SampleData.Facts;

namespace Twiplomacy.SampleData.Panels;

/// <summary>Every account that is ever in the panel; an account's number is its position here.</summary>
public sealed class Population(IReadOnlyList<Account> accounts)
{
    private readonly Dictionary<string, Account> _byHandle = accounts.ToDictionary(account => account.Handle);

    public IReadOnlyList<Account> Accounts { get; } = accounts;

    public Account Get(string handle) => _byHandle[handle];

    public IReadOnlyList<Account> Members(DateOnly day) => [.. Accounts.Where(account => account.IsMember(day))];

    public IReadOnlyList<Account> Members(Edition edition) => Members(edition.Captured);
}
