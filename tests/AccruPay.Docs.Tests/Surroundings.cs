// What a block of the documentation may take for granted: it is compiled as a program that sees these.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
global using AccruPay;
global using AccruPay.Emulator;
global using AccruPay.Emulator.Host;
global using Microsoft.AspNetCore.Builder;
global using Microsoft.AspNetCore.Http;
global using Microsoft.AspNetCore.Mvc.Testing;
global using Microsoft.AspNetCore.TestHost;
global using Microsoft.Extensions.Configuration;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Logging;
global using Microsoft.Extensions.Time.Testing;
global using OpenTelemetry.Metrics;
global using OpenTelemetry.Trace;
global using Xunit;
global using static Surroundings;

internal static class Surroundings
{
    public static AccruPayClient accruPay => null!;
    public static WebApplicationBuilder builder => null!;
    public static WebApplication app => null!;
    public static IServiceCollection services => null!;
    public static ILogger logger => null!;
    public static string secret => null!;
    public static string sessionId => null!;
    public static Order order => null!;
    public static IOrders orders => null!;
    public static BillingDetails billing => null!;
    public static StartPaymentSessionRequest request => null!;
    public static TransactionSession session { get; set; } = null!;
    public static Transaction transaction => null!;
    public static CancellationToken cancellationToken => default;
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public int Attempt { get; set; } = 1;
    public string PaymentCode => $"{Id}-{Attempt}";
    public Money Total { get; set; }
    public string? SessionId { get; set; }
}

public interface IOrders
{
    Task<Order> FindAsync(string id);
    Task SaveAsync(Order order);
    Task FulfilOnceAsync(Order order);
    Task BeginAnewAsync(Order order);
}
