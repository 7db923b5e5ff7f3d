namespace Twiplomacy.Core.Lists;

/// <summary>How a list names its members; absence is proven only for accounts that could have been recognised in it.</summary>
[Flags]
public enum ListKeys : short
{
    None = 0,
    Ids = 1,
    Handles = 2,
    Both = Ids | Handles,
}
