namespace Twiplomacy.Graph;

/// <summary>
/// A quadtree over the bodies of a layout (Barnes and Hut 1986): a cell that looks small from a body pushes as one body
/// in its centre of mass.
/// </summary>
internal sealed class LayoutTree
{
    private const double Opening = 1.2;
    private const int DeepestLevel = 24;
    private readonly LayoutBodies _bodies;
    private readonly List<Cell> _cells = [];
    private readonly int[] _next;

    public LayoutTree(LayoutBodies bodies)
    {
        _bodies = bodies;
        _next = new int[bodies.Count];
        if (bodies.Count == 0) return;
        var (left, top) = (bodies.X.Min(), bodies.Y.Min());
        var side = Math.Max(Math.Max(bodies.X.Max() - left, bodies.Y.Max() - top), 1e-9);
        _cells.Add(new Cell(left, top, side));
        for (var body = 0; body < bodies.Count; body++) Insert(0, body, 0);
    }

    /// <summary>Adds to a body the push of all others.</summary>
    public void Push(int body, double repulsion) => Push(body, 0, repulsion);

    private void Insert(int at, int body, int level)
    {
        var cell = _cells[at];
        cell.Add(_bodies.X[body], _bodies.Y[body], _bodies.Mass[body]);
        if (cell.FirstChild < 0 && (cell.FirstBody < 0 || level == DeepestLevel))
        {
            // At the deepest level bodies share a cell, as a list.
            _next[body] = cell.FirstBody;
            cell.FirstBody = body;
            return;
        }
        if (cell.FirstChild < 0) Split(cell, level);
        Insert(cell.FirstChild + cell.QuarterOf(_bodies.X[body], _bodies.Y[body]), body, level + 1);
    }

    private void Split(Cell cell, int level)
    {
        cell.FirstChild = _cells.Count;
        for (var quarter = 0; quarter < 4; quarter++) _cells.Add(cell.Quarter(quarter));
        var sole = cell.FirstBody;
        cell.FirstBody = -1;
        Insert(cell.FirstChild + cell.QuarterOf(_bodies.X[sole], _bodies.Y[sole]), sole, level + 1);
    }

    private void Push(int body, int at, double repulsion)
    {
        var cell = _cells[at];
        if (cell.Mass == 0) return;
        if (cell.FirstChild < 0)
        {
            for (var other = cell.FirstBody; other >= 0; other = _next[other])
                if (other != body) PushFrom(body, _bodies.X[other], _bodies.Y[other], _bodies.Mass[other], other - body, repulsion);
            return;
        }
        var (x, y) = (_bodies.X[body] - cell.CentreX, _bodies.Y[body] - cell.CentreY);
        if (x * x + y * y > cell.Side * cell.Side * Opening * Opening) PushFrom(body, cell.CentreX, cell.CentreY, cell.Mass, 1, repulsion);
        else for (var quarter = 0; quarter < 4; quarter++) Push(body, cell.FirstChild + quarter, repulsion);
    }

    private void PushFrom(int body, double x, double y, double mass, int side, double repulsion)
    {
        var (dx, dy) = (_bodies.X[body] - x, _bodies.Y[body] - y);
        var squared = dx * dx + dy * dy;
        // Two bodies in one place go apart by their order.
        if (squared < 1e-12) (dx, dy, squared) = (side > 0 ? -1e-3 : 1e-3, 0, 1e-6);
        var force = repulsion * _bodies.Mass[body] * mass / squared;
        _bodies.ForceX[body] += dx * force;
        _bodies.ForceY[body] += dy * force;
    }

    private sealed class Cell(double left, double top, double side)
    {
        private double _momentX;
        private double _momentY;

        public double Side => side;

        public double Mass { get; private set; }

        public double CentreX => _momentX / Mass;

        public double CentreY => _momentY / Mass;

        public int FirstBody { get; set; } = -1;

        public int FirstChild { get; set; } = -1;

        public void Add(double x, double y, double mass)
        {
            Mass += mass;
            _momentX += x * mass;
            _momentY += y * mass;
        }

        public int QuarterOf(double x, double y) => (x >= left + side / 2 ? 1 : 0) + (y >= top + side / 2 ? 2 : 0);

        public Cell Quarter(int quarter) =>
            new(left + (quarter & 1) * side / 2, top + (quarter >> 1) * side / 2, side / 2);
    }
}
