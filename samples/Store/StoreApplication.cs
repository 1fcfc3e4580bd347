using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Store.BackOffice;
using Store.Cards;
using Store.Catalogue;
using Store.Checkout;
using Store.Data;
using Store.Following;
using Store.MoneyOperations;
using Store.Orders;
using Store.Traces;
using Store.Visitors;
using Store.Web;

namespace Store;

/// <summary>Puts the store together.</summary>
internal static class StoreApplication
{
    /// <summary>A charge that is under way when the server stops gets the time to end.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromMinutes(2);

    public static WebApplication Build(string[] args, PaymentService service, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(StoreApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton(service);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        AddWeb(builder);
        AddStore(builder.Services, service);
        configure?.Invoke(builder);

        var application = builder.Build();
        Directory.CreateDirectory(application.Services.GetRequiredService<IOptions<StoreOptions>>().Value.Folder);
        UseWeb(application);
        return application;
    }

    /// <summary>Makes the tables where there are none. A real store would use migrations.</summary>
    public static async Task PrepareAsync(WebApplication application)
    {
        await using var context = await application.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        await context.Database.EnsureCreatedAsync();
    }

    private static void AddStore(IServiceCollection services, PaymentService service)
    {
        services.AddAccruPay(service.Configure);
        services.AddDbContextFactory<StoreContext>((provider, options) =>
            options.UseSqlite($"Data Source={provider.GetRequiredService<IOptions<StoreOptions>>().Value.Database}"));
        services.AddSingleton<OrderBook>();
        services.AddSingleton<OrderOutcomes>();
        services.AddSingleton<CodeTraces>();
        services.AddSingleton<CheckoutSessions>();
        services.AddSingleton<SessionRecords>();
        services.AddSingleton<CheckoutVerification>();
        services.AddSingleton<CardFile>();
        services.AddSingleton<CardCharges>();
        services.AddSingleton<OperationBook>();
        services.AddSingleton<OperationTraces>();
        services.AddSingleton<OperationForm>();
        services.AddSingleton<MoneyDesk>();
        services.AddSingleton<OrderChecks>();
        services.AddSingleton<BackOfficeOrders>();
        services.AddSingleton<VisitorCookie>();
        services.AddSingleton<OpenOrders>();
        services.AddHostedService(provider => provider.GetRequiredService<OpenOrders>());
    }

    private static void AddWeb(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "quayside.form");
        builder.Services.AddDataProtection().SetApplicationName("Store");
        builder.Services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<IOptions<StoreOptions>, ILoggerFactory>((keys, options, loggers) =>
                keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                    new DirectoryInfo(Path.Combine(options.Value.Folder, "keys")), loggers));
        builder.Services.AddAuthorization();
        builder.Services.AddRateLimiter(SignInLimit.Add);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "quayside.staff";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.LoginPath = StaffSignIn.Address;
        });
    }

    private static void UseWeb(WebApplication application)
    {
        application.UseMiddleware<SecurityHeaders>();
        application.UseStatusCodePages(context => ErrorPage.WriteAsync(context.HttpContext));
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorPage.WriteAsync });
        application.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache" });
        application.UseRouting();
        application.UseRateLimiter();
        application.UseAuthentication();
        application.UseAuthorization();
        application.UseMiddleware<AntiforgeryCheck>();
        application.UseMiddleware<PaymentProblems>();
        application.MapCatalogue();
        application.MapOrders();
        application.MapCards();
        application.MapStaffSignIn();
        application.MapBackOffice();
    }
}
