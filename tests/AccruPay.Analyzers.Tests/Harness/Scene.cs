// What the code of a test may take for granted, besides the surroundings of the documentation's code.
global using System.Numerics;
global using Polly;
global using static Scene;

internal static class Scene
{
    public static PaymentSessionsClient payments => null!;
    public static AuthorizationSessionsClient authorizations => null!;
    public static SessionIdentifier id => null!;
    public static TransactionIdentifier paid => null!;
    public static ChargePaymentMethodRequest charge => null!;
    public static SessionContext context => null!;
    public static decimal price => 12.34m;
    public static double weight => 1.5;
    public static int units => 3;
    public static Database database => null!;
    public static Bill bill => null!;
    public static Bus bus => null!;
    public static void Fulfil(Order fulfilled) { }
    public static Task WaitAsync() => Task.CompletedTask;
}

public enum BillStatus { Pending, Paid }

public sealed class Bill
{
    public BillStatus Status { get; set; }
}

public sealed record OrderPaid(string Id);

public sealed record VerifyPayment(string Id);

public sealed class Bus
{
    public Task SendAsync(object message) => Task.CompletedTask;
    public Task ReconcileAsync(Order order) => Task.CompletedTask;
    public string ReadMembershipOf(Order order) => order.Id;
    public void MarkUnpaid(Order order) { }
}

public sealed class Database
{
    public string? Text { get; set; }
    public bool IsPaid { get; set; }
    public string State { get; set; } = "";
    public void Keep(object kept) { }
    public Task SaveAsync() => Task.CompletedTask;
}
