using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// Takes the ties out of exports that are neither edge lists nor networks: archives, paged lists, tables of mentions. An account
/// is named by its platform's id where the export has it, else by its handle.
/// </summary>
internal sealed class ExportTieReader(VertexNames names, TieSink ties)
{
    private readonly Dictionary<int, (int Owner, ListDirection Direction)> _lists = [];
    private readonly List<(int Author, int Target)> _mentions = [];

    public void Read(IEnumerable<ExportRecord> records, FileReading file)
    {
        foreach (var record in records) Take(record, file);
        if (_mentions.Count == 0) return;
        file.HasRead = true;
        if (_lists.Count > 0)
        {
            file.Remark(NetworkMessages.MentionsLeftOut(_mentions.Count));
            return;
        }
        file.Rows += _mentions.Count;
        foreach (var (author, target) in _mentions) ties.Add(author, target);
    }

    private void Take(ExportRecord record, FileReading file)
    {
        switch (record)
        {
            case ListBegun begun:
                file.HasRead = true;
                _lists[begun.List] = (Intern(begun.Owner), begun.Direction);
                break;
            case ListMember member:
                file.Rows++;
                var (owner, direction) = _lists[member.List];
                var other = Intern(member.Member);
                if (direction == ListDirection.Following) ties.Add(owner, other);
                else ties.Add(other, owner);
                break;
            case ListedName named:
                file.AddFault(named.Row, RowMessages.NameAlone);
                break;
            case MentionObserved mention:
                _mentions.Add((Intern(mention.Author), Intern(mention.Target)));
                break;
            case RejectedRow rejected:
                file.AddFault(rejected.Row, rejected.Reason);
                break;
            case ExportWarning warning:
                file.Remark(warning.Message);
                break;
        }
    }

    private int Intern(AccountRef account) => names.Intern(account.Id ?? account.Handle!);
}
